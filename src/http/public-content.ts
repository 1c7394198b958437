/**
 * The content types whose published entries anyone may read: `GET /api/PLURAL` and `GET /api/PLURAL/:documentId`
 * (`home`, a single type, `GET /api/home` alone).
 */
export const PUBLIC_CONTENT = {
  'api::article.article': 'articles',
  'api::topic.topic': 'topics',
  'api::leader.leader': 'leaders',
  'api::legal-document.legal-document': 'legal-documents',
  'api::consultation.consultation': 'consultations',
  'api::page.page': 'pages',
  'api::territory.territory': 'territories',
  'api::organization.organization': 'organizations',
  'api::sub-portal.sub-portal': 'sub-portals',
  'api::feed-entry.feed-entry': 'feed-entries',
  'api::home.home': 'home',
} as const;

export type PublicContentUid = keyof typeof PUBLIC_CONTENT;

/** Whether a router's handler is the read of a public content type. */
export function isPublicRead(handler: unknown): boolean {
  if (typeof handler !== 'string') return false;
  const action = handler.slice(handler.lastIndexOf('.') + 1);
  return (
    handler.slice(0, handler.lastIndexOf('.')) in PUBLIC_CONTENT &&
    (action === 'find' || action === 'findOne')
  );
}
