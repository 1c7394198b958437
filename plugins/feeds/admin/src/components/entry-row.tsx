import { Badge, Box, Flex, IconButton, Td, Tr, Typography } from '@strapi/design-system';
import { Eye, EyeStriked, PlusCircle } from '@strapi/icons';
import { useNavigate } from 'react-router-dom';
import type { EntryState, ListedEntry } from '../../../server/src/contract';
import type { Command } from '../use-commands';
import { useText } from '../use-text';
import { EntryVersionsDialog } from './entry-versions';

const colors: Record<EntryState, [background: string, text: string]> = {
  shown: ['success100', 'success700'],
  held: ['warning100', 'warning700'],
  hidden: ['neutral150', 'neutral700'],
  withdrawn: ['danger100', 'danger700'],
};

/** One entry for the steward's decision. `command` is null for those who only read. */
export function EntryRow({ entry, command }: { entry: ListedEntry; command: Command | null }) {
  const { text, instant } = useText();
  const [background, color] = colors[entry.state];
  return (
    <Tr>
      <Td>
        <Box paddingTop={2} paddingBottom={2} maxWidth="56rem">
          <Typography fontWeight="semiBold" tag="p" style={{ whiteSpace: 'normal' }}>
            {entry.title}
          </Typography>
          <Typography
            variant="pi"
            textColor="neutral600"
            tag="p"
            style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}
          >
            {plainStart(entry.summary)}
          </Typography>
          {entry.clusterSize > 1 ? (
            <Typography variant="pi" textColor="primary700">
              {text(entry.clusterLead ? 'cluster.lead' : 'cluster.member', { count: entry.clusterSize })}
            </Typography>
          ) : null}
        </Box>
      </Td>
      <Td>
        <Typography style={{ whiteSpace: 'normal' }}>{entry.portalName}</Typography>
      </Td>
      <Td>
        <Badge backgroundColor={background} textColor={color}>
          {text(`entryState.${entry.state}`)}
        </Badge>
      </Td>
      <Td>
        <Typography>{instant(entry.releasedAt)}</Typography>
      </Td>
      {command ? (
        <Td>
          <EntryActions entry={entry} command={command} />
        </Td>
      ) : null}
    </Tr>
  );
}

function EntryActions({ entry, command }: { entry: ListedEntry; command: Command }) {
  const { text } = useText();
  const navigate = useNavigate();
  const decide = (state: EntryState): void =>
    void command('entries/state', 'decided', { ids: [entry.id], state });
  const toArticle = async (): Promise<void> => {
    const article = await command<{ documentId: string }>(`entries/${entry.id}/article`, 'articleMade');
    if (article) navigate(`/content-manager/collection-types/api::article.article/${article.documentId}`);
  };
  return (
    <Flex gap={1}>
      {entry.state === 'held' || entry.state === 'hidden' ? (
        <IconButton label={text('show')} variant="ghost" onClick={() => decide('shown')}>
          <Eye />
        </IconButton>
      ) : null}
      {entry.state === 'held' || entry.state === 'shown' ? (
        <IconButton label={text('hide')} variant="ghost" onClick={() => decide('hidden')}>
          <EyeStriked />
        </IconButton>
      ) : null}
      {entry.versions > 0 ? <EntryVersionsDialog entry={entry} /> : null}
      <IconButton label={text('toArticle')} variant="ghost" onClick={() => void toArticle()}>
        <PlusCircle />
      </IconButton>
    </Flex>
  );
}

/** The summary is sanitised HTML; a row has room for its first words only. */
function plainStart(html: string | null): string {
  const text = new DOMParser().parseFromString(html ?? '', 'text/html').body.textContent ?? '';
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
