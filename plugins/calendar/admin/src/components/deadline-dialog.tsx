import { Badge, Box, Flex, Modal, Td, Tr, Typography } from '@strapi/design-system';
import type { ShownDeadline } from '../../../server/src/contract';
import { useAnswer } from '../use-answer';
import { useText } from '../use-text';
import { PlainTable } from './plain-table';

/** Why this date: the rule, each day counted or not, and what happened to it. */
export function DeadlineDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { text, day, language } = useText();
  const { answer, failed } = useAnswer<ShownDeadline>(`/calendar/deadlines/${id}`);
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>
            {answer ? text('whyOn', { due: day(answer.deadline.dueOn) }) : text('why')}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {failed ? <Typography textColor="danger600">{text('unavailable')}</Typography> : null}
          {answer ? (
            <Flex direction="column" alignItems="stretch" gap={5}>
              <Box>
                <Typography variant="delta" tag="h3">
                  {answer.rule.name[language]}
                </Typography>
                <Typography textColor="neutral600">{answer.rule.legalBasis}</Typography>{' '}
                {answer.rule.confirmed ? null : <Badge>{text('ruleUnconfirmed')}</Badge>}
              </Box>
              <Days days={answer.days} dayZero={answer.deadline.dayZero} />
              <History history={answer.history} />
            </Flex>
          ) : null}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Days({ days, dayZero }: { days: ShownDeadline['days']; dayZero: string }) {
  const { text, day, language } = useText();
  let counted = 0;
  return (
    <PlainTable
      columns={['day', 'count', 'reason'].map((name) => text(`column.${name}`))}
      rowCount={days.length}
      empty={text('standsStill')}
    >
      <Tr>
        <Td>{day(dayZero)}</Td>
        <Td>0</Td>
        <Td>{text('dayZero')}</Td>
      </Tr>
      {days.map((entry) => {
        if (entry.counted) counted += 1;
        return (
          <Tr key={entry.date}>
            <Td>
              <Typography>{day(entry.date)}</Typography>
            </Td>
            <Td>
              <Typography>{entry.counted ? counted : '–'}</Typography>
            </Td>
            <Td>
              <Typography style={{ whiteSpace: 'normal' }}>{entry.reason[language]}</Typography>
            </Td>
          </Tr>
        );
      })}
    </PlainTable>
  );
}

function History({ history }: { history: ShownDeadline['history'] }) {
  const { text, day, instant } = useText();
  return (
    <PlainTable
      columns={['at', 'event', 'before', 'after', 'note'].map((name) => text(`column.${name}`))}
      rowCount={history.length}
      empty={text('noHistory')}
    >
      {history.map((entry) => (
        <Tr key={`${entry.at} ${entry.event}`}>
          <Td>
            <Typography>{instant(entry.at)}</Typography>
          </Td>
          <Td>
            <Typography>{text(`event.${entry.event}`)}</Typography>
          </Td>
          <Td>
            <Typography>{day(entry.dueBefore)}</Typography>
          </Td>
          <Td>
            <Typography>{day(entry.dueAfter)}</Typography>
          </Td>
          <Td>
            <Typography>{entry.note ?? ''}</Typography>
          </Td>
        </Tr>
      ))}
    </PlainTable>
  );
}
