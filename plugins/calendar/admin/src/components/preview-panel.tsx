import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useFetchClient, useForm } from '@strapi/strapi/admin';
import * as React from 'react';
import type { PreviewPage } from '../../../server/src/contract';
import { useText } from '../use-text';
import { MovesTable } from './moves-table';

const collections: Partial<Record<string, 'calendar' | 'day' | 'rule'>> = {
  'plugin::calendar.calendar': 'calendar',
  'plugin::calendar.day': 'day',
  'plugin::calendar.rule': 'rule',
};

/** Beside the form of a calendar, a day or a rule: which open deadlines would move if it were saved as it stands in the form. */
export const PreviewPanel: PanelComponent = ({ model, documentId }) => {
  const { text } = useText();
  const collection = collections[model];
  if (!collection) return null;
  return {
    title: text('preview.title'),
    content: <PreviewContent collection={collection} documentId={documentId ?? null} />,
  };
};
PreviewPanel.displayName = 'CalendarPreviewPanel';

interface PreviewProps {
  collection: 'calendar' | 'day' | 'rule';
  documentId: string | null;
}

type Values = Record<string, unknown>;

function PreviewContent({ collection, documentId }: PreviewProps) {
  const { text } = useText();
  const values = useForm('CalendarPreview', (state) => state.values as Values);
  const [asked, setAsked] = React.useState<{ values: Values | null } | null>(null);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography variant="pi" textColor="neutral600">
        {text('preview.hint')}
      </Typography>
      <Button variant="secondary" fullWidth onClick={() => setAsked({ values })}>
        {text('preview.save')}
      </Button>
      {documentId && collection === 'day' ? (
        <Button variant="tertiary" fullWidth onClick={() => setAsked({ values: null })}>
          {text('preview.delete')}
        </Button>
      ) : null}
      {asked ? (
        <PreviewDialog
          change={{ collection, documentId, calendar: chosenCalendar(values), values: asked.values }}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </Flex>
  );
}

interface Change extends PreviewProps {
  calendar: string | null;
  values: Values | null;
}

function PreviewDialog({ change, onClose }: { change: Change; onClose: () => void }) {
  const { text } = useText();
  const { post } = useFetchClient();
  const [page, setPage] = React.useState(1);
  const [answer, setAnswer] = React.useState<PreviewPage | null>(null);
  const [refusal, setRefusal] = React.useState<string | null>(null);
  const postRef = React.useRef(post);
  const changeRef = React.useRef(change); // as it was asked: the form behind the dialog cannot change
  postRef.current = post;

  React.useEffect(() => {
    let ended = false;
    postRef.current<{ data: PreviewPage }>('/calendar/preview', { ...changeRef.current, page }).then(
      ({ data }) => !ended && setAnswer(data.data),
      (error: unknown) => !ended && setRefusal(error instanceof Error ? error.message : ''),
    );
    return () => {
      ended = true;
    };
  }, [page]);

  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('preview.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {refusal !== null ? (
            <Typography textColor="danger600">{text('preview.refused', { reason: refusal })}</Typography>
          ) : null}
          {answer ? (
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography>{text('preview.found', { total: answer.total, looked: answer.looked })}</Typography>
              <MovesTable moves={answer} onPage={setPage} />
            </Flex>
          ) : null}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** The calendar that was chosen in the form, when it was chosen just now. */
function chosenCalendar({ calendar }: Values): string | null {
  const connect = (calendar as { connect?: { documentId?: string }[] } | null)?.connect ?? [];
  return connect.at(-1)?.documentId ?? null;
}
