import { type Preview, preview } from '../api/entities/preview';
import { articleOnPage } from './article';
import { consultationOnPage } from './consultations';
import { leaderOnPage } from './leaders';
import { documentOnPage } from './legal-documents';
import { notFound, type Page, type PageContext, type PageView, view } from './page';
import { staticPageOnPage } from './static-page';

/** A draft, for whoever holds a ticket: the page that it will become, marked as a preview. */
export const previewPage: Page = async (context) => {
  const ticket = context.params.ticket ?? '';
  const draft = await context.api.get(preview, `/api/preview/${encodeURIComponent(ticket)}`);
  if (!draft) return notFound;
  return view({
    ...pageOf(draft, context),
    canonical: undefined,
    alternates: { [context.language]: context.path },
    structured: [],
    isPreview: true,
  });
};

function pageOf(draft: Preview, context: PageContext): PageView {
  switch (draft.type) {
    case 'article':
      return articleOnPage(draft.entry, [], context);
    case 'legal-document':
      return documentOnPage(draft.entry, context);
    case 'leader':
      return leaderOnPage(draft.entry, [], context);
    case 'consultation':
      return consultationOnPage(draft.entry, context);
    case 'page':
      return staticPageOnPage(draft.entry, context);
  }
}
