import { Badge, Flex, Td, Tr, Typography } from '@strapi/design-system';
import type { JobsOverview } from '../../../server/src/contract';
import { useText } from '../use-text';
import { PlainTable } from './plain-table';

/** When each schedule fired last and when it fires next. */
export function SchedulesTable({ schedules }: { schedules: JobsOverview['schedules'] }) {
  const { text, instant } = useText();
  const columns = ['schedule', 'name', 'timing', 'last', 'next'].map((name) => text(`column.${name}`));
  return (
    <PlainTable columns={columns} rowCount={schedules.length} empty={text('emptySchedules')}>
      {schedules.map((schedule) => (
        <Tr key={schedule.name}>
          <Td>
            <Flex gap={2}>
              <Typography fontWeight="semiBold">{schedule.name}</Typography>
              {schedule.known ? null : <Badge>{text('unknown')}</Badge>}
            </Flex>
          </Td>
          <Td>
            <Typography>{schedule.job}</Typography>
          </Td>
          <Td>
            <Typography>{timingText(schedule.timing, text)}</Typography>
          </Td>
          <Td>
            <Typography>{schedule.lastFiredAt ? instant(schedule.lastFiredAt) : text('never')}</Typography>
          </Td>
          <Td>
            <Typography>{schedule.nextDueAt ? instant(schedule.nextDueAt) : '–'}</Typography>
          </Td>
        </Tr>
      ))}
    </PlainTable>
  );
}

/** Cron patterns are shown as they are written. */
function timingText(timing: string, text: (key: string, values: { seconds: string }) => string): string {
  const seconds = /^every ([\d.]+) s$/.exec(timing)?.[1];
  return seconds ? text('every', { seconds }) : timing;
}
