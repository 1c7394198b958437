import { type JsonSchema, orNull } from './json-schema';

/** Fields that stand in every entry, whatever `fields` asks for. */
const ALWAYS = new Set(['id', 'documentId']);

/**
 * Strapi's schema of an entry, made true: a document id is no UUID; `fields` may leave out any attribute; an attribute without a value is null; and no
 * default is applied on reading.
 */
export function correctSchema(schema: JsonSchema): JsonSchema {
  const { $schema: _, default: __, ...rest } = schema;
  const corrected: JsonSchema = { ...rest };
  if (rest.items) corrected.items = correctSchema(rest.items);
  if (rest.anyOf) corrected.anyOf = rest.anyOf.map(correctSchema);
  if (rest.properties) Object.assign(corrected, correctEntry(rest));
  return corrected;
}

/** A component inside an entry: its row's number stands beside what the model names. */
function correctPart(properties: Record<string, JsonSchema>): JsonSchema {
  const values = Object.entries(properties).map(([name, value]) => [name, orNull(correctSchema(value))]);
  return { properties: { id: { type: 'integer' }, ...Object.fromEntries(values) }, required: [] };
}

function correctEntry({ properties = {} }: JsonSchema): JsonSchema {
  const isEntry = 'documentId' in properties || 'id' in properties;
  if (!isEntry) return correctPart(properties);
  const corrected = Object.entries(properties).map(([name, value]): [string, JsonSchema] => {
    if (name === 'documentId')
      return [
        name,
        { type: 'string', description: 'The id that stays the same over every version and language.' },
      ];
    if (name === 'id')
      return [
        name,
        {
          type: 'integer',
          description: 'The number of this row; it changes when the entry is published again.',
        },
      ];
    return [name, orNull(correctSchema(value))];
  });
  return {
    properties: Object.fromEntries(corrected),
    required: Object.keys(properties).filter((name) => ALWAYS.has(name)),
  };
}
