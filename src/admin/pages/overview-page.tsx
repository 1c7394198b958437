import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { version } from '../../../package.json';

/** What an editor may need to know about the installation when asking for help. */
export function OverviewPage() {
  const { formatMessage, locale } = useIntl();
  const title = formatMessage({ id: 'Settings.application.title', defaultMessage: 'Overview' });
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={formatMessage({
          id: 'portal.overview.subtitle',
          defaultMessage: 'Software and settings of this portal',
        })}
      />
      <Layouts.Content>
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
          <Grid.Root gap={5}>
            <Fact
              name={formatMessage({ id: 'portal.overview.portal', defaultMessage: 'Portal' })}
              value={formatMessage({ id: 'portal.name', defaultMessage: 'Resolution 57 Portal' })}
            />
            <Fact
              name={formatMessage({ id: 'portal.overview.version', defaultMessage: 'Version' })}
              value={version}
            />
            <Fact
              name={formatMessage({ id: 'portal.overview.address', defaultMessage: 'Address' })}
              value={window.location.origin}
            />
            <Fact
              name={formatMessage({ id: 'portal.overview.clock', defaultMessage: 'Time in Viet Nam' })}
              value={new Intl.DateTimeFormat(locale, {
                dateStyle: 'full',
                timeStyle: 'short',
                timeZone: 'Asia/Ho_Chi_Minh',
              }).format(new Date())}
            />
          </Grid.Root>
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <Grid.Item col={6} xs={12} direction="column" alignItems="start">
      <Flex direction="column" alignItems="start" gap={1} tag="dl">
        <Typography variant="sigma" textColor="neutral600" tag="dt">
          {name}
        </Typography>
        <Typography tag="dd">{value}</Typography>
      </Flex>
    </Grid.Item>
  );
}
