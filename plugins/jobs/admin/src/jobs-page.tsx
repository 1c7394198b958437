import { Alert, Box, Tabs } from '@strapi/design-system';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import type { JobsOverview } from '../../server/src/contract';
import { FiguresTable } from './components/figures-table';
import { QueueList } from './components/queue-list';
import { SchedulesTable } from './components/schedules-table';
import { WorkersTable } from './components/workers-table';
import { usePolled } from './use-polled';
import { useText } from './use-text';

const readPermissions = [{ action: 'plugin::jobs.read', subject: null }];
const managePermissions = [{ action: 'plugin::jobs.manage', subject: null }];
const tabs = ['kinds', 'queue', 'schedules', 'workers'] as const;

export default function JobsPage() {
  return (
    <Page.Protect permissions={readPermissions}>
      <JobsOverviewPage />
    </Page.Protect>
  );
}

function JobsOverviewPage() {
  const { text } = useText();
  const { answer, failed } = usePolled<JobsOverview>('/jobs/overview');
  const { allowedActions } = useRBAC(managePermissions);
  if (!answer) return failed ? <Page.Error /> : <Page.Loading>{text('loading')}</Page.Loading>;

  return (
    <Page.Main>
      <Page.Title>{text('title')}</Page.Title>
      <Layouts.Header title={text('title')} subtitle={text('subtitle', totalsOf(answer))} />
      <Layouts.Content>
        {failed ? <Notice text={text('unavailable')} /> : null}
        {answer.workers.length === 0 ? <Notice text={text('noWorkers')} /> : null}
        <Tabs.Root defaultValue="kinds" variant="simple">
          <Tabs.List aria-label={text('title')}>
            {tabs.map((tab) => (
              <Tabs.Trigger key={tab} value={tab}>
                {text(`tab.${tab}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Box paddingTop={4}>
            <Tabs.Content value="kinds">
              <FiguresTable jobs={answer.jobs} />
            </Tabs.Content>
            <Tabs.Content value="queue">
              <QueueList
                names={answer.jobs.map((job) => job.name)}
                mayManage={allowedActions.canManage === true}
              />
            </Tabs.Content>
            <Tabs.Content value="schedules">
              <SchedulesTable schedules={answer.schedules} />
            </Tabs.Content>
            <Tabs.Content value="workers">
              <WorkersTable workers={answer.workers} />
            </Tabs.Content>
          </Box>
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}

function Notice({ text }: { text: string }) {
  return (
    <Box paddingBottom={4}>
      <Alert variant="warning" closeLabel="×" title="">
        {text}
      </Alert>
    </Box>
  );
}

function totalsOf({ jobs, workers }: JobsOverview): Record<string, number> {
  const sum = (count: (job: JobsOverview['jobs'][number]) => number) =>
    jobs.reduce((total, job) => total + count(job), 0);
  return {
    running: sum((job) => job.running),
    waiting: sum((job) => job.waiting + job.delayed + job.retrying),
    dead: sum((job) => job.dead),
    workers: workers.length,
  };
}
