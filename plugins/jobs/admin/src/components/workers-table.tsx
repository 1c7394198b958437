import { Td, Tr, Typography } from '@strapi/design-system';
import type { JobsOverview } from '../../../server/src/contract';
import { useText } from '../use-text';
import { PlainTable } from './plain-table';

/** The processes that are working now. */
export function WorkersTable({ workers }: { workers: JobsOverview['workers'] }) {
  const { text, instant, number } = useText();
  const columns = ['host', 'process', 'since', 'running'].map((name) => text(`column.${name}`));
  return (
    <PlainTable columns={columns} rowCount={workers.length} empty={text('noWorkers')}>
      {workers.map((worker) => (
        <Tr key={worker.id}>
          <Td>
            <Typography>{worker.host}</Typography>
          </Td>
          <Td>
            <Typography>{worker.processId}</Typography>
          </Td>
          <Td>
            <Typography>{instant(worker.startedAt)}</Typography>
          </Td>
          <Td>
            <Typography>{number(worker.running)}</Typography>
          </Td>
        </Tr>
      ))}
    </PlainTable>
  );
}
