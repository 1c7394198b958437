import { Badge, Button, Flex, Td, Tr, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import type { FeedNotes } from '../../../server/src/contract';
import { useCommands } from '../use-commands';
import { usePolled } from '../use-polled';
import { useText } from '../use-text';
import { PlainTable } from './plain-table';

/** What the machine tells the editor: moves, suspensions, long failures, recoveries. */
export function NoteList({
  mayManage,
  refreshOverview,
}: {
  mayManage: boolean;
  refreshOverview: () => void;
}) {
  const { text, instant } = useText();
  const { answer, refresh } = usePolled<FeedNotes>('/feeds/notes');
  const command = useCommands(() => {
    refresh();
    refreshOverview();
  });
  const notes = answer?.notes ?? [];
  const unread = notes.filter(({ readAt }) => readAt === null).map(({ id }) => id);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {mayManage && unread.length > 0 ? (
        <Flex>
          <Button
            variant="secondary"
            startIcon={<Check />}
            onClick={() => void command('notes/read', 'notesRead', { ids: unread })}
          >
            {text('markRead')}
          </Button>
        </Flex>
      ) : null}
      <PlainTable
        columns={['note', 'portal', 'time'].map((name) => text(`column.${name}`))}
        rowCount={notes.length}
        empty={text('noNotes')}
      >
        {notes.map((note) => (
          <Tr key={note.id}>
            <Td>
              <Flex gap={2}>
                {note.readAt === null ? <Badge active>{text('unread')}</Badge> : null}
                <Typography style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
                  {text(`note.${note.kind}`, {
                    from: note.details.from ?? '',
                    to: note.details.to ?? '',
                    failure: note.details.failure ?? '',
                  })}
                </Typography>
              </Flex>
            </Td>
            <Td>
              <Typography style={{ whiteSpace: 'normal' }}>{note.portalName}</Typography>
            </Td>
            <Td>
              <Typography>{instant(note.createdAt)}</Typography>
            </Td>
          </Tr>
        ))}
      </PlainTable>
    </Flex>
  );
}
