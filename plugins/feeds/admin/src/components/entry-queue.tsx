import { Button, Flex, Searchbar, SearchForm, Typography } from '@strapi/design-system';
import { Eye, EyeStriked } from '@strapi/icons';
import { Pagination, useQueryParams } from '@strapi/strapi/admin';
import type { EntriesPage, EntryState, PortalHealth } from '../../../server/src/contract';
import { useCommands } from '../use-commands';
import { usePolled } from '../use-polled';
import { useText } from '../use-text';
import { Choice } from './choice';
import { EntryRow } from './entry-row';
import { PlainTable } from './plain-table';

const states: EntryState[] = ['held', 'shown', 'hidden', 'withdrawn'];
const all = 'all';

interface Query {
  page?: string;
  pageSize?: string;
  entryState?: string;
  portal?: string;
  q?: string;
}

/** The steward's queue: held entries first of all, and every other on request. */
export function EntryQueue({ portals, mayManage }: { portals: PortalHealth[]; mayManage: boolean }) {
  const { text } = useText();
  const [{ query = {} }, setQuery] = useQueryParams<Query>({ page: '1', pageSize: '20' });
  const { answer, refresh } = usePolled<EntriesPage>(`/feeds/entries?${searchOf(query)}`);
  const command = useCommands(refresh);
  const entries = answer?.entries ?? [];
  const decidable = entries.filter(({ state }) => state !== 'withdrawn').map(({ id }) => id);
  const columns = ['entry', 'portal', 'entryState', 'released', ...(mayManage ? ['actions'] : [])];

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4} alignItems="end" wrap="wrap">
        <Choice
          label={text('filter.entryState')}
          value={query.entryState ?? 'held'}
          options={[...states, all].map((state): [string, string] => [state, text(`entryState.${state}`)])}
          onChange={(entryState) => setQuery({ entryState, page: '1' })}
        />
        <Choice
          label={text('filter.portal')}
          value={query.portal ?? all}
          options={[
            [all, text('filter.allPortals')],
            ...portals.map(({ code, name }): [string, string] => [code, name]),
          ]}
          onChange={(portal) => setQuery({ portal, page: '1' })}
        />
        <SearchForm>
          <Searchbar
            name="q"
            value={query.q ?? ''}
            onChange={(event) => setQuery({ q: event.target.value, page: '1' })}
            onClear={() => setQuery({ q: '', page: '1' })}
            clearLabel={text('filter.clear')}
            placeholder={text('filter.title')}
          >
            {text('filter.title')}
          </Searchbar>
        </SearchForm>
        {mayManage && decidable.length > 0 ? (
          <Flex gap={2}>
            <Button
              startIcon={<Eye />}
              variant="secondary"
              onClick={() => void command('entries/state', 'decided', { ids: decidable, state: 'shown' })}
            >
              {text('showPage')}
            </Button>
            <Button
              startIcon={<EyeStriked />}
              variant="tertiary"
              onClick={() => void command('entries/state', 'decided', { ids: decidable, state: 'hidden' })}
            >
              {text('hidePage')}
            </Button>
          </Flex>
        ) : null}
        <Typography textColor="neutral600">{text('entriesFound', { count: answer?.total ?? 0 })}</Typography>
      </Flex>
      <PlainTable
        columns={columns.map((name) => text(`column.${name}`))}
        rowCount={entries.length}
        empty={text('noEntries')}
      >
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} command={mayManage ? command : null} />
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

function searchOf({ page = '1', pageSize = '20', entryState = 'held', portal, q }: Query): string {
  const search = new URLSearchParams({ page, pageSize });
  if (entryState !== all) search.set('state', entryState);
  if (portal && portal !== all) search.set('portal', portal);
  if (q?.trim()) search.set('q', q.trim());
  return search.toString();
}
