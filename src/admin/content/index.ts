import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { pasteHtmlAsBlocks } from './paste-html';
import { PreviewPanel } from './preview-panel';

type EditView = Partial<Pick<ContentManagerPlugin['config']['apis'], 'addEditViewSidePanel'>>;

/** What the portal adds to the form of an entry; called in the panel's bootstrap. */
export function extendEditView({ addEditViewSidePanel }: EditView): void {
  addEditViewSidePanel?.([PreviewPanel]);
  pasteHtmlAsBlocks();
}
