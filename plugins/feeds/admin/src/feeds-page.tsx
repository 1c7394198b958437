import { Alert, Badge, Box, Flex, Tabs } from '@strapi/design-system';
import { Layouts, Page, useQueryParams, useRBAC } from '@strapi/strapi/admin';
import type { FeedsOverview } from '../../server/src/contract';
import { EntryQueue } from './components/entry-queue';
import { NoteList } from './components/note-list';
import { OpmlPanel } from './components/opml-panel';
import { PortalTable } from './components/portal-table';
import { usePolled } from './use-polled';
import { useText } from './use-text';

const readPermissions = [{ action: 'plugin::feeds.read', subject: null }];
const managePermissions = [{ action: 'plugin::feeds.manage', subject: null }];
const tabs = ['portals', 'entries', 'notes', 'opml'] as const;

export default function FeedsPage() {
  return (
    <Page.Protect permissions={readPermissions}>
      <FeedsOverviewPage />
    </Page.Protect>
  );
}

function FeedsOverviewPage() {
  const { text } = useText();
  const { answer, failed, refresh } = usePolled<FeedsOverview>('/feeds/overview');
  const { allowedActions } = useRBAC(managePermissions);
  const [{ query }, setQuery] = useQueryParams<{ tab?: string }>();
  if (!answer) return failed ? <Page.Error /> : <Page.Loading>{text('loading')}</Page.Loading>;

  const mayManage = allowedActions.canManage === true;
  return (
    <Page.Main>
      <Page.Title>{text('title')}</Page.Title>
      <Layouts.Header title={text('title')} subtitle={text('subtitle', totalsOf(answer))} />
      <Layouts.Content>
        {failed ? <Unavailable /> : null}
        <Tabs.Root
          value={query?.tab ?? 'portals'}
          onValueChange={(tab) => setQuery({ tab, page: undefined } as never)}
          variant="simple"
        >
          <Tabs.List aria-label={text('title')}>
            {tabs.map((tab) => (
              <Tabs.Trigger key={tab} value={tab}>
                <TabLabel tab={tab} overview={answer} />
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Box paddingTop={4}>
            <Tabs.Content value="portals">
              <PortalTable portals={answer.portals} mayManage={mayManage} refresh={refresh} />
            </Tabs.Content>
            <Tabs.Content value="entries">
              <EntryQueue portals={answer.portals} mayManage={mayManage} />
            </Tabs.Content>
            <Tabs.Content value="notes">
              <NoteList mayManage={mayManage} refreshOverview={refresh} />
            </Tabs.Content>
            <Tabs.Content value="opml">
              <OpmlPanel mayManage={mayManage} refresh={refresh} />
            </Tabs.Content>
          </Box>
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}

function TabLabel({ tab, overview }: { tab: (typeof tabs)[number]; overview: FeedsOverview }) {
  const { text, number } = useText();
  const held = overview.portals.reduce((sum, portal) => sum + portal.held, 0);
  const count = tab === 'notes' ? overview.unreadNotes : tab === 'entries' ? held : 0;
  return (
    <Flex gap={2} tag="span">
      {text(`tab.${tab}`)}
      {count > 0 ? <Badge active>{number(count)}</Badge> : null}
    </Flex>
  );
}

function Unavailable() {
  const { text } = useText();
  return (
    <Box paddingBottom={4}>
      <Alert variant="warning" closeLabel="×" title="">
        {text('unavailable')}
      </Alert>
    </Box>
  );
}

function totalsOf({ portals }: FeedsOverview): Record<string, number> {
  const ok = portals.filter(({ state }) => state === 'ok').length;
  const sum = (count: (portal: FeedsOverview['portals'][number]) => number) =>
    portals.reduce((total, portal) => total + count(portal), 0);
  return {
    portals: portals.length,
    ok,
    troubled: portals.length - ok,
    entries: sum(({ entries }) => entries),
    held: sum(({ held }) => held),
  };
}
