import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { DeadlinesList } from './components/deadlines-list';
import { VersionsList } from './components/versions-list';
import { useText } from './use-text';

const readPermissions = [{ action: 'plugin::calendar.read', subject: null }];

export default function CalendarPage() {
  const { text } = useText();
  return (
    <Page.Protect permissions={readPermissions}>
      <Page.Main>
        <Page.Title>{text('title')}</Page.Title>
        <Layouts.Header title={text('title')} subtitle={text('subtitle')} />
        <Layouts.Content>
          <Tabs.Root defaultValue="deadlines" variant="simple">
            <Tabs.List aria-label={text('title')}>
              <Tabs.Trigger value="deadlines">{text('tab.deadlines')}</Tabs.Trigger>
              <Tabs.Trigger value="versions">{text('tab.versions')}</Tabs.Trigger>
            </Tabs.List>
            <Box paddingTop={4}>
              <Tabs.Content value="deadlines">
                <DeadlinesList />
              </Tabs.Content>
              <Tabs.Content value="versions">
                <VersionsList />
              </Tabs.Content>
            </Box>
          </Tabs.Root>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
