import { Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { Pagination, useQueryParams } from '@strapi/strapi/admin';
import type { JobState, JobsPage } from '../../../server/src/contract';
import { useCommands } from '../use-commands';
import { usePolled } from '../use-polled';
import { useText } from '../use-text';
import { PlainTable } from './plain-table';
import { QueueRow } from './queue-row';

const states: JobState[] = ['dead', 'retrying', 'running', 'waiting', 'delayed'];
const all = 'all';

interface Query {
  page?: string;
  pageSize?: string;
  state?: string;
  name?: string;
}

/** The jobs in the queue, a page at a time; the filters and the page stand in the address. */
export function QueueList({ names, mayManage }: { names: string[]; mayManage: boolean }) {
  const { text } = useText();
  const [{ query }, setQuery] = useQueryParams<Query>({ page: '1', pageSize: '20' });
  const { answer, refresh } = usePolled<JobsPage>(`/jobs/list?${searchOf(query)}`);
  const commands = useCommands(refresh);
  const jobs = answer?.jobs ?? [];
  const retriable = jobs
    .filter((job) => job.state === 'dead' || job.state === 'retrying')
    .map((job) => job.id);
  const columns = ['name', 'state', 'payload', 'attempts', 'time', ...(mayManage ? ['actions'] : [])];

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4} alignItems="end" wrap="wrap">
        <Choice
          label={text('filter.state')}
          value={query.state ?? all}
          options={[
            [all, text('state.all')],
            ...states.map((state): [string, string] => [state, text(`state.${state}`)]),
          ]}
          onChange={(state) => setQuery({ state, page: '1' })}
        />
        <Choice
          label={text('filter.name')}
          value={query.name ?? all}
          options={[[all, text('filter.allNames')], ...names.map((name): [string, string] => [name, name])]}
          onChange={(name) => setQuery({ name, page: '1' })}
        />
        {mayManage && retriable.length > 0 ? (
          <Button
            variant="secondary"
            startIcon={<ArrowClockwise />}
            onClick={() => commands.retry(retriable)}
          >
            {text('retryPage')}
          </Button>
        ) : null}
        <Typography textColor="neutral600">{text('total', { total: answer?.total ?? 0 })}</Typography>
      </Flex>
      <PlainTable
        columns={columns.map((name) => text(`column.${name}`))}
        rowCount={jobs.length}
        empty={text('empty')}
      >
        {jobs.map((job) => (
          <QueueRow key={job.id} job={job} commands={mayManage ? commands : null} />
        ))}
      </PlainTable>
      <Pagination.Root
        pageCount={Math.ceil((answer?.total ?? 0) / (answer?.pageSize ?? 20))}
        total={answer?.total ?? 0}
      >
        <Pagination.PageSize options={['20', '50', '100']} />
        <Pagination.Links />
      </Pagination.Root>
    </Flex>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: [value: string, label: string][];
  onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} onChange={(chosen) => onChange(String(chosen))}>
        {options.map(([option, text]) => (
          <SingleSelectOption key={option} value={option}>
            {text}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

function searchOf({ page = '1', pageSize = '20', state, name }: Query): string {
  const search = new URLSearchParams({ page, pageSize });
  if (state && state !== all) search.set('state', state);
  if (name && name !== all) search.set('name', name);
  return search.toString();
}
