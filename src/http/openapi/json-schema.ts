/** A node of a JSON Schema (draft 2020-12), as far as the corrections below read it. */
export interface JsonSchema {
  $ref?: string;
  $schema?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  default?: unknown;
  description?: string;
  enum?: unknown[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  additionalProperties?: boolean | JsonSchema;
}

/** The same schema, also allowing null. */
export function orNull(schema: JsonSchema): JsonSchema {
  if (schema.anyOf?.some(({ type }) => type === 'null')) return schema;
  return { anyOf: [schema, { type: 'null' }] };
}
