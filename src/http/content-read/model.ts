/** What the rules need to know of a Strapi model; the real ones have it. */
export interface Model {
  attributes: Readonly<Record<string, Attribute>>;
  options?: { draftAndPublish?: boolean };
}

export interface Attribute {
  type: string;
  private?: boolean;
  relation?: string;
  target?: string;
  component?: string;
}

export interface Models {
  model(uid: string): Model | undefined;
  component(uid: string): Model | undefined;
  /** Whether anyone may read the whole published set of this type, so that a relation may lead into it. */
  isOpen(uid: string): boolean;
}

/** Where in the model a name stands: the type or component, and whether its rows are versions with draft and publish. */
export interface Place {
  model: Model;
  versioned: boolean;
}

export type Step =
  | { kind: 'value'; type: string }
  | { kind: 'file' }
  | { kind: 'part' | 'relation'; place: Place };

const NEVER_PUBLIC = new Set(['createdBy', 'updatedBy', 'localizations', 'createdById', 'updatedById']);
const NOT_COMPARABLE = new Set(['json', 'blocks', 'richtext', 'password', 'customField', 'dynamiczone']);
const BUILT_IN: Readonly<Record<string, Attribute>> = { documentId: { type: 'string' } };

/** Where the attribute `name` leads for the public; null when it does not exist or is hidden, which nobody can tell apart. */
export function stepTo(models: Models, { model, versioned }: Place, name: string): Step | null {
  const attribute = ownValue(model.attributes, name) ?? ownValue(BUILT_IN, name);
  if (!attribute || attribute.private || NEVER_PUBLIC.has(name)) return null;
  if (attribute.type === 'media') return { kind: 'file' };
  if (attribute.type === 'component') {
    const part = models.component(attribute.component ?? '');
    return part ? { kind: 'part', place: { model: part, versioned } } : null;
  }
  if (attribute.type !== 'relation') return { kind: 'value', type: attribute.type };
  const target = models.isOpen(attribute.target ?? '') ? models.model(attribute.target ?? '') : undefined;
  if (!target) return null;
  const targetVersioned = target.options?.draftAndPublish === true;
  // A row without versions points at drafts as well as at published rows: what it leads to is not public.
  return targetVersioned && !versioned
    ? null
    : { kind: 'relation', place: { model: target, versioned: targetVersioned } };
}

/** What `name` stands for in `attributes`, and not in what every object has (`constructor`, `__proto__`). */
function ownValue(attributes: Readonly<Record<string, Attribute>>, name: string): Attribute | undefined {
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}

/** Whether the relation `name` leads to one row at most, so that sorting by it repeats nothing. */
export function leadsToOne({ model }: Place, name: string): boolean {
  return model.attributes[name]?.relation?.endsWith('ToOne') ?? false;
}

export function isComparable(type: string): boolean {
  return !NOT_COMPARABLE.has(type);
}
