import { Badge, Box, Button, Dialog, Flex, IconButton, Td, Tr, Typography } from '@strapi/design-system';
import { ArrowClockwise, Trash } from '@strapi/icons';
import type { JobState, JobsPage } from '../../../server/src/contract';
import { useText } from '../use-text';

type ListedJob = JobsPage['jobs'][number];

export interface RowCommands {
  retry: (ids: string[]) => void;
  discard: (ids: string[]) => void;
}

const colors: Record<JobState, [background: string, text: string]> = {
  running: ['primary100', 'primary700'],
  waiting: ['neutral150', 'neutral700'],
  delayed: ['neutral150', 'neutral700'],
  retrying: ['warning100', 'warning700'],
  dead: ['danger100', 'danger700'],
};

/** One job: what it was to do, what went wrong, and what may be done about it. `commands` is null for those who only read. */
export function QueueRow({ job, commands }: { job: ListedJob; commands: RowCommands | null }) {
  const { text, instant } = useText();
  const [background, color] = colors[job.state];
  return (
    <Tr>
      <Td>
        <Typography fontWeight="semiBold" tag="p">
          {job.name}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          #{job.id}
          {job.key ? ` · ${job.key}` : ''}
        </Typography>
      </Td>
      <Td>
        <Badge backgroundColor={background} textColor={color}>
          {text(`state.${job.state}`)}
        </Badge>
      </Td>
      <Td>
        <PayloadAndError job={job} />
      </Td>
      <Td>
        <Typography>
          {job.attempts}/{job.maxAttempts}
        </Typography>
      </Td>
      <Td>
        <Typography>{instant(job.lockedAt ?? job.runAt)}</Typography>
      </Td>
      {commands ? (
        <Td>{job.state === 'running' ? null : <RowActions job={job} commands={commands} />}</Td>
      ) : null}
    </Tr>
  );
}

function PayloadAndError({ job }: { job: ListedJob }) {
  const [firstLine = '', ...rest] = (job.lastError ?? '').split('\n');
  return (
    <Box maxWidth="48rem" paddingTop={2} paddingBottom={2}>
      <Typography
        variant="pi"
        tag="p"
        textColor="neutral700"
        style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}
      >
        {JSON.stringify(job.payload)}
      </Typography>
      {job.lastError ? (
        <details>
          <summary style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
            <Typography variant="pi" textColor="danger600">
              {firstLine}
            </Typography>
          </summary>
          <Typography
            variant="pi"
            tag="pre"
            textColor="neutral600"
            style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
          >
            {rest.join('\n')}
          </Typography>
        </details>
      ) : null}
    </Box>
  );
}

function RowActions({ job, commands }: { job: ListedJob; commands: RowCommands }) {
  const { text } = useText();
  return (
    <Flex gap={1}>
      <IconButton label={text('retry')} variant="ghost" onClick={() => commands.retry([job.id])}>
        <ArrowClockwise />
      </IconButton>
      <Dialog.Root>
        <Dialog.Trigger>
          <IconButton label={text('discard')} variant="ghost">
            <Trash />
          </IconButton>
        </Dialog.Trigger>
        <Dialog.Content>
          <Dialog.Header>{text('discard.title')}</Dialog.Header>
          <Dialog.Body>{text('discard.body', { name: job.name, id: job.id })}</Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button variant="tertiary">{text('cancel')}</Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button variant="danger" onClick={() => commands.discard([job.id])}>
                {text('discard')}
              </Button>
            </Dialog.Action>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </Flex>
  );
}
