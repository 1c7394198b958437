import type { Bilingual } from './language';

/**
 * A refusal that the public sees: a status, a stable name for programs and a message for people in both languages.
 * Thrown by routes and read middlewares; `public-errors` turns it into Strapi's error envelope.
 */
export class PublicError extends Error {
  constructor(
    readonly status: number,
    override readonly name: string,
    readonly messages: Bilingual,
    readonly details: Record<string, unknown> = {},
  ) {
    super(messages.en);
  }
}

/** 404: the same words for what is hidden and for what never was. */
export function notFound(): PublicError {
  return new PublicError(404, 'NotFoundError', { vi: 'Không tìm thấy nội dung.', en: 'Not found.' });
}

/** 400: something in the request is unknown or malformed; `issues` name the places. */
export function badRequest(issues: { path: string; message: string }[]): PublicError {
  const places = issues.map(({ path }) => path).filter(Boolean);
  const named = places.length > 0 ? `: ${[...new Set(places)].join(', ')}` : '';
  return new PublicError(
    400,
    'ValidationError',
    { vi: `Yêu cầu không hợp lệ${named}.`, en: `The request is not valid${named}.` },
    { issues },
  );
}
