import messages from './translations/vi/server-messages.json';

type Rule = { pattern: RegExp; text: string };

const exact = new Map(Object.entries(messages.exact));
const rules: Rule[] = messages.patterns.map(({ pattern, text }) => ({
  pattern: new RegExp(`^${pattern}$`, 's'),
  text,
}));

/** The Vietnamese of a message that Strapi's server writes in English; the message itself when it is not known. */
export function inVietnamese(message: string): string {
  const known = exact.get(message);
  if (known !== undefined) return known;
  for (const { pattern, text } of rules) {
    if (pattern.test(message)) return message.replace(pattern, text);
  }
  return message;
}

const rights = new Map(Object.entries(messages.rights));

type Failure = { message?: unknown; details?: unknown };

/** Translates the message of a Strapi error envelope, and those of its single errors, in place. */
export function translateFailure(body: unknown): unknown {
  if (!isObject(body) || !isObject(body.error)) return body;
  const failure: Failure = body.error;
  translateMessage(failure);
  if (isObject(failure.details) && Array.isArray(failure.details.errors)) {
    failure.details.errors.filter(isObject).forEach(translateMessage);
  }
  return body;
}

function translateMessage(holder: Failure): void {
  if (typeof holder.message === 'string') holder.message = inVietnamese(holder.message);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Names of rights and conditions, which the server sends in English for the screens of roles; translated in place. */
export function translateRights(body: unknown): unknown {
  if (!isObject(body)) return body;
  for (const [name, value] of Object.entries(body)) {
    const isName = name === 'displayName' || name === 'subCategory' || name === 'label';
    if (isName && typeof value === 'string') body[name] = rights.get(value) ?? value;
    else translateRights(value);
  }
  return body;
}

/**
 * The `fetch` that the panel uses, with what Strapi's server says in the panel's language: it knows only English, and the
 * panel shows its words wherever it has no message of its own for them.
 */
export function fetchInPanelLanguage(fetch: typeof window.fetch): typeof window.fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const translate = response.ok ? isAboutRights(response.url) && translateRights : translateFailure;
    const isJson = response.headers.get('content-type')?.includes('json');
    if (!translate || !isJson || document.documentElement.lang === 'en') return response;
    return new Response(JSON.stringify(translate(await response.json())), response);
  };
}

function isAboutRights(url: string): boolean {
  return new URL(url, window.location.href).pathname === '/admin/permissions';
}
