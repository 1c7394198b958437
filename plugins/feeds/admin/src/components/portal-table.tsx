import { Button, Flex, Searchbar, SearchForm, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useQueryParams } from '@strapi/strapi/admin';
import type { HealthState, PortalHealth } from '../../../server/src/contract';
import { useCommands } from '../use-commands';
import { useText } from '../use-text';
import { Choice } from './choice';
import { PlainTable } from './plain-table';
import { PortalRow } from './portal-row';

const states: HealthState[] = [
  'ok',
  'slow',
  'server-error',
  'gone-once',
  'suspended',
  'moved',
  'malformed',
  'undated',
  'silent',
  'paused',
];
const orders = ['state', 'name', 'success', 'next', 'entries', 'held'] as const;
const all = 'all';

interface Query {
  state?: string;
  order?: string;
  find?: string;
}

/** The sub-portals and how they fare; filters and order stand in the address. */
export function PortalTable({
  portals,
  mayManage,
  refresh,
}: {
  portals: PortalHealth[];
  mayManage: boolean;
  refresh: () => void;
}) {
  const { text } = useText();
  const [{ query = {} }, setQuery] = useQueryParams<Query>();
  const command = useCommands(refresh);
  const shown = arranged(portals, query);
  const columns = [
    'portal',
    'state',
    'success',
    'next',
    'entries',
    'policy',
    ...(mayManage ? ['actions'] : []),
  ];
  const numbers = shown.filter(({ paused }) => !paused).map(({ id }) => id);

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4} alignItems="end" wrap="wrap">
        <SearchForm>
          <Searchbar
            name="find"
            value={query.find ?? ''}
            onChange={(event) => setQuery({ find: event.target.value })}
            onClear={() => setQuery({ find: '' })}
            clearLabel={text('filter.clear')}
            placeholder={text('filter.find')}
          >
            {text('filter.find')}
          </Searchbar>
        </SearchForm>
        <Choice
          label={text('filter.state')}
          value={query.state ?? all}
          options={[
            [all, text('filter.allStates')],
            ...states.map((state): [string, string] => [state, text(`state.${state}`)]),
          ]}
          onChange={(state) => setQuery({ state })}
        />
        <Choice
          label={text('filter.order')}
          value={query.order ?? 'state'}
          options={orders.map((order): [string, string] => [order, text(`order.${order}`)])}
          onChange={(order) => setQuery({ order })}
        />
        {mayManage && numbers.length > 0 ? (
          <Button
            variant="secondary"
            startIcon={<ArrowClockwise />}
            onClick={() => void command('poll', 'polled', { ids: numbers })}
          >
            {text('pollShown', { count: numbers.length })}
          </Button>
        ) : null}
        <Typography textColor="neutral600">{text('found', { count: shown.length })}</Typography>
      </Flex>
      <PlainTable
        columns={columns.map((name) => text(`column.${name}`))}
        rowCount={shown.length}
        empty={text('empty')}
      >
        {shown.map((portal) => (
          <PortalRow key={portal.id} portal={portal} command={mayManage ? command : null} />
        ))}
      </PlainTable>
    </Flex>
  );
}

function arranged(
  portals: PortalHealth[],
  { state = all, order = 'state', find = '' }: Query,
): PortalHealth[] {
  const wanted = find.trim().toLocaleLowerCase('vi');
  const matching = portals.filter(
    (portal) =>
      (state === all || portal.state === state) &&
      `${portal.code} ${portal.name}`.toLocaleLowerCase('vi').includes(wanted),
  );
  return matching.sort((a, b) => comparisons[order]?.(a, b) || a.name.localeCompare(b.name, 'vi'));
}

const troubleFirst = (portal: PortalHealth): number => (portal.state === 'ok' ? 1 : 0);

const comparisons: Record<string, (a: PortalHealth, b: PortalHealth) => number> = {
  state: (a, b) => troubleFirst(a) - troubleFirst(b) || a.state.localeCompare(b.state),
  success: (a, b) => (a.lastSuccessAt ?? '').localeCompare(b.lastSuccessAt ?? ''),
  next: (a, b) => (a.nextCheckAt ?? '9').localeCompare(b.nextCheckAt ?? '9'),
  entries: (a, b) => b.entries - a.entries,
  held: (a, b) => b.held - a.held,
};
