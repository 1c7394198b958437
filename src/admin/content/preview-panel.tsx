import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useFetchClient, useForm, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useText } from './use-text';

/** The types that have a page of their own; `src/preview` on the server knows the same. */
const PREVIEWED = new Set(
  ['article', 'leader', 'legal-document', 'page', 'consultation'].map((name) => `api::${name}.${name}`),
);

/** Beside the form: opens the saved draft on the site, through a link that expires. */
export const PreviewPanel: PanelComponent = ({ model, documentId, document }) => {
  const text = useText();
  if (!PREVIEWED.has(model) || !documentId) return null;
  return {
    title: text('preview.title'),
    content: <PreviewButton model={model} documentId={documentId} locale={document?.locale ?? 'vi'} />,
  };
};

interface PreviewButtonProps {
  model: string;
  documentId: string;
  locale: string;
}

function PreviewButton({ model, documentId, locale }: PreviewButtonProps) {
  const text = useText();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const isModified = useForm('PreviewButton', ({ modified }) => modified);
  const [isBusy, setBusy] = useState(false);

  const open = async () => {
    // Opened at the click: a window that comes after the answer would be blocked.
    const page = window.open('', '_blank');
    setBusy(true);
    try {
      const { data } = await post<{ data: { path: string } }>('/admin/preview-tickets', {
        contentType: model,
        documentId,
        locale,
      });
      if (page) page.location.href = data.data.path;
    } catch {
      page?.close();
      toggleNotification({ type: 'danger', message: text('preview.failed') });
    } finally {
      setBusy(false);
    }
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Button variant="secondary" startIcon={<Eye />} onClick={open} loading={isBusy}>
        {text('preview.open')}
      </Button>
      <Typography variant="pi" textColor="neutral600">
        {text(isModified ? 'preview.saveFirst' : 'preview.expires')}
      </Typography>
    </Flex>
  );
}
