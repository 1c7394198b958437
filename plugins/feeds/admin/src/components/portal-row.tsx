import { Badge, Box, Flex, IconButton, Link, Td, Tr, Typography } from '@strapi/design-system';
import { ArrowClockwise, Eye, EyeStriked, Pencil, Play, Stop } from '@strapi/icons';
import type { HealthState, PortalHealth } from '../../../server/src/contract';
import type { Command } from '../use-commands';
import { useText } from '../use-text';

const colors: Record<HealthState, [background: string, text: string]> = {
  ok: ['success100', 'success700'],
  slow: ['warning100', 'warning700'],
  moved: ['primary100', 'primary700'],
  undated: ['warning100', 'warning700'],
  silent: ['warning100', 'warning700'],
  malformed: ['warning100', 'warning700'],
  'server-error': ['danger100', 'danger700'],
  'gone-once': ['danger100', 'danger700'],
  suspended: ['danger100', 'danger700'],
  paused: ['neutral150', 'neutral700'],
};

/** One portal: how it fares, why, and what may be done about it. `command` is null for those who only read. */
export function PortalRow({ portal, command }: { portal: PortalHealth; command: Command | null }) {
  const { text, instant, number } = useText();
  const [background, color] = colors[portal.state];
  return (
    <Tr>
      <Td>
        <Box paddingTop={2} paddingBottom={2} maxWidth="36rem">
          <Typography fontWeight="semiBold" tag="p" style={{ whiteSpace: 'normal' }}>
            {portal.name}
          </Typography>
          <Typography
            variant="pi"
            textColor="neutral600"
            style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}
          >
            {portal.code} · {portal.feedUrl}
          </Typography>
        </Box>
      </Td>
      <Td>
        <Flex direction="column" alignItems="start" gap={1}>
          <Badge backgroundColor={background} textColor={color}>
            {text(`state.${portal.state}`)}
          </Badge>
          <Why portal={portal} />
        </Flex>
      </Td>
      <Td>
        <Typography>{portal.lastSuccessAt ? instant(portal.lastSuccessAt) : '–'}</Typography>
      </Td>
      <Td>
        <Typography>{portal.nextCheckAt ? instant(portal.nextCheckAt) : '–'}</Typography>
      </Td>
      <Td>
        <Typography tag="p">{number(portal.entries)}</Typography>
        {portal.held > 0 ? (
          <Typography variant="pi" textColor="warning700">
            {text('heldCount', { count: portal.held })}
          </Typography>
        ) : null}
      </Td>
      <Td>
        <Typography>{text(`policy.${portal.policy === 'hold' ? 'hold' : 'show'}`)}</Typography>
      </Td>
      {command ? (
        <Td>
          <PortalActions portal={portal} command={command} />
        </Td>
      ) : null}
    </Tr>
  );
}

function Why({ portal }: { portal: PortalHealth }) {
  const { text, number } = useText();
  const parts = [
    portal.lastError,
    portal.milliseconds === null ? null : text('answeredIn', { time: number(portal.milliseconds) }),
    portal.format?.toUpperCase(),
    portal.charset === null || portal.charset === 'utf-8' ? null : portal.charset,
    portal.sanitised ? text('sanitised') : null,
    ...portal.warnings.map((warning) => text(`warning.${warning}`)),
  ].filter(Boolean);
  return (
    <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'normal', maxWidth: '28rem' }}>
      {parts.join(' · ')}
    </Typography>
  );
}

function PortalActions({ portal, command }: { portal: PortalHealth; command: Command }) {
  const { text } = useText();
  const ids = [portal.id];
  const shows = portal.policy !== 'hold';
  return (
    <Flex gap={1}>
      {portal.paused ? null : (
        <IconButton
          label={text('poll')}
          variant="ghost"
          onClick={() => void command('poll', 'polled', { ids })}
        >
          <ArrowClockwise />
        </IconButton>
      )}
      <IconButton
        label={text(portal.paused ? 'resume' : 'pause')}
        variant="ghost"
        onClick={() =>
          void command('pause', portal.paused ? 'resumed' : 'paused', { ids, paused: !portal.paused })
        }
      >
        {portal.paused ? <Play /> : <Stop />}
      </IconButton>
      <IconButton
        label={text(shows ? 'policy.toHold' : 'policy.toShow')}
        variant="ghost"
        onClick={() => void command('policy', 'policyChanged', { ids, policy: shows ? 'hold' : 'show' })}
      >
        {shows ? <EyeStriked /> : <Eye />}
      </IconButton>
      <Link
        href={`/admin/content-manager/collection-types/api::sub-portal.sub-portal/${portal.documentId}`}
        aria-label={text('edit')}
      >
        <Pencil aria-hidden />
      </Link>
    </Flex>
  );
}
