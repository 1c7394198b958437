/** A json or jsonb column as its value: Strapi tells the driver to hand such columns over as text. */
export function jsonColumn<Value>(column: Value | string | null, absent: Value): Value {
  if (column === null) return absent;
  return typeof column === 'string' ? (JSON.parse(column) as Value) : column;
}
