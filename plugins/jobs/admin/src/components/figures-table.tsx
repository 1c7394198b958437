import { Badge, Flex, Td, Tr, Typography } from '@strapi/design-system';
import type { JobsOverview } from '../../../server/src/contract';
import { useText } from '../use-text';
import { PlainTable } from './plain-table';

type Figures = JobsOverview['jobs'][number];

const counted = ['running', 'waiting', 'delayed', 'retrying', 'dead', 'succeeded', 'failed'] as const;

/** How much of each kind of job there is, and what was done in the last hour. */
export function FiguresTable({ jobs }: { jobs: Figures[] }) {
  const { text } = useText();
  const columns = ['name', 'queue', ...counted, 'mean'].map((name) => text(`column.${name}`));
  return (
    <PlainTable columns={columns} rowCount={jobs.length} empty={text('empty')}>
      {jobs.map((job) => (
        <FiguresRow key={job.name} job={job} />
      ))}
    </PlainTable>
  );
}

function FiguresRow({ job }: { job: Figures }) {
  const { text, number } = useText();
  const mean = job.meanMilliseconds === null ? '–' : `${number(Math.round(job.meanMilliseconds))} ms`;
  return (
    <Tr>
      <Td>
        <Flex gap={2}>
          <Typography fontWeight="semiBold">{job.name}</Typography>
          {job.known ? null : <Badge>{text('unknown')}</Badge>}
        </Flex>
      </Td>
      <Td>
        <Typography>{job.queue ?? '–'}</Typography>
      </Td>
      {counted.map((name) => (
        <Td key={name}>
          <Typography textColor={colorOf(name, job[name])}>{number(job[name])}</Typography>
        </Td>
      ))}
      <Td>
        <Typography>{mean}</Typography>
      </Td>
    </Tr>
  );
}

function colorOf(name: (typeof counted)[number], count: number): string {
  if (count === 0) return 'neutral500';
  return name === 'dead' || name === 'failed' ? 'danger600' : 'neutral800';
}
