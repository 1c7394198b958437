/** What a jsonb column holds. Strapi's driver leaves it as text; a plain one has it read already. Never used for a column that may hold a JSON string. */
export function readJson<Value>(stored: unknown): Value {
  return (typeof stored === 'string' ? JSON.parse(stored) : stored) as Value;
}
