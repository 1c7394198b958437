import { Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { Layouts, Page, Pagination, useQueryParams, useRBAC } from '@strapi/strapi/admin';
import type { ImageState } from '../../server/src/contract';
import { ImageTable } from './components/image-table';
import { useImages } from './use-images';
import { useText } from './use-text';

const readPermissions = [{ action: 'plugin::media.read', subject: null }];
const managePermissions = [{ action: 'plugin::media.manage', subject: null }];
const states: ImageState[] = ['failed', 'waiting', 'made', 'none'];
const all = 'all';

interface Query {
  page?: string;
  pageSize?: string;
  state?: string;
}

export default function ImagesPage() {
  return (
    <Page.Protect permissions={readPermissions}>
      <ImageStates />
    </Page.Protect>
  );
}

function ImageStates() {
  const { text } = useText();
  const [{ query }, setQuery] = useQueryParams<Query>({ page: '1', pageSize: '20' });
  const { list, failed, load, retry } = useImages(searchOf(query));
  const { allowedActions } = useRBAC(managePermissions);
  if (!list) return failed ? <Page.Error /> : <Page.Loading>{text('loading')}</Page.Loading>;

  const mayManage = allowedActions.canManage === true;
  const broken = list.images.filter(({ state }) => state === 'failed').map(({ id }) => id);
  return (
    <Page.Main>
      <Page.Title>{text('title')}</Page.Title>
      <Layouts.Header
        title={text('title')}
        subtitle={text('subtitle', list.counts)}
        primaryAction={
          <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={load}>
            {text('refresh')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Flex gap={4} alignItems="end" wrap="wrap">
            <StateFilter value={query.state ?? all} onChange={(state) => setQuery({ state, page: '1' })} />
            {mayManage && broken.length > 0 ? (
              <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={() => retry(broken)}>
                {text('retryPage')}
              </Button>
            ) : null}
            <Typography textColor="neutral600">{text('focal.hint')}</Typography>
          </Flex>
          <ImageTable images={list.images} retry={mayManage ? retry : null} />
          <Pagination.Root pageCount={Math.ceil(list.total / list.pageSize)} total={list.total}>
            <Pagination.PageSize options={['20', '50', '100']} />
            <Pagination.Links />
          </Pagination.Root>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function StateFilter({ value, onChange }: { value: string; onChange: (state: string) => void }) {
  const { text } = useText();
  return (
    <Field.Root>
      <Field.Label>{text('filter.state')}</Field.Label>
      <SingleSelect value={value} onChange={(state) => onChange(String(state))}>
        {[all, ...states].map((state) => (
          <SingleSelectOption key={state} value={state}>
            {text(`state.${state}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

function searchOf({ page = '1', pageSize = '20', state }: Query): string {
  const search = new URLSearchParams({ page, pageSize });
  if (state && state !== all) search.set('state', state);
  return search.toString();
}
