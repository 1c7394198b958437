import {
  Badge,
  Button,
  Field,
  Flex,
  Searchbar,
  SearchForm,
  SingleSelect,
  SingleSelectOption,
  Td,
  Tr,
  Typography,
} from '@strapi/design-system';
import * as React from 'react';
import type { DeadlineState, DeadlinesPage } from '../../../server/src/contract';
import { useAnswer } from '../use-answer';
import { useText } from '../use-text';
import { DeadlineDialog } from './deadline-dialog';
import { Pager } from './pager';
import { PlainTable } from './plain-table';

const states: DeadlineState[] = ['running', 'paused', 'completed', 'cancelled'];
const columns = ['subject', 'stage', 'received', 'due', 'state', 'why'];

/** All deadlines, the most urgent first; each can be asked why it falls on its day. */
export function DeadlinesList() {
  const { text, day } = useText();
  const [page, setPage] = React.useState(1);
  const [state, setState] = React.useState<string>('running');
  const [typed, setTyped] = React.useState('');
  const [subject, setSubject] = React.useState('');
  const [asked, setAsked] = React.useState<string | null>(null);
  const { answer } = useAnswer<DeadlinesPage>(`/calendar/deadlines?${searchOf(page, state, subject)}`);
  const rows = answer?.rows ?? [];

  const search = (event: React.FormEvent): void => {
    event.preventDefault();
    setSubject(typed.trim());
    setPage(1);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4} alignItems="end" wrap="wrap">
        <Field.Root>
          <Field.Label>{text('column.state')}</Field.Label>
          <SingleSelect
            value={state}
            onChange={(chosen) => {
              setState(String(chosen));
              setPage(1);
            }}
          >
            <SingleSelectOption value="all">{text('state.all')}</SingleSelectOption>
            {states.map((name) => (
              <SingleSelectOption key={name} value={name}>
                {text(`state.${name}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <SearchForm onSubmit={search}>
          <Searchbar
            name="subject"
            value={typed}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
            onClear={() => {
              setTyped('');
              setSubject('');
            }}
            clearLabel={text('clear')}
            placeholder={text('searchSubject')}
          >
            {text('searchSubject')}
          </Searchbar>
        </SearchForm>
      </Flex>
      <PlainTable
        columns={columns.map((name) => text(`column.${name}`))}
        rowCount={rows.length}
        empty={text('noDeadlines')}
      >
        {rows.map((row) => (
          <Tr key={row.id}>
            <Td>
              <Typography>{`${row.subjectKind} ${row.subjectId}`}</Typography>
            </Td>
            <Td>
              <Typography>{row.stage}</Typography>
            </Td>
            <Td>
              <Typography>{day(row.receivedOn)}</Typography>
            </Td>
            <Td>
              <Typography fontWeight="semiBold">{day(row.dueOn)}</Typography>
            </Td>
            <Td>
              <Badge>{text(`state.${row.state}`)}</Badge>
            </Td>
            <Td>
              <Button variant="tertiary" onClick={() => setAsked(row.id)}>
                {text('why')}
              </Button>
            </Td>
          </Tr>
        ))}
      </PlainTable>
      {answer ? <Pager {...answer} onChange={setPage} /> : null}
      {asked ? <DeadlineDialog id={asked} onClose={() => setAsked(null)} /> : null}
    </Flex>
  );
}

function searchOf(page: number, state: string, subject: string): string {
  const search = new URLSearchParams({ page: String(page) });
  if (state !== 'all') search.set('state', state);
  if (subject) search.set('subject', subject);
  return search.toString();
}
