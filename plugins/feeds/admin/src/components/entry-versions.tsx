import { Box, Divider, IconButton, Modal, Typography } from '@strapi/design-system';
import { Clock } from '@strapi/icons';
import * as React from 'react';
import type { EntryVersions, ListedEntry } from '../../../server/src/contract';
import { usePolled } from '../use-polled';
import { useText } from '../use-text';

/** What the portal changed after it had published the entry, the newest first. */
export function EntryVersionsDialog({ entry }: { entry: ListedEntry }) {
  const { text } = useText();
  const [isOpen, setOpen] = React.useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <IconButton label={text('versions', { count: entry.versions + 1 })} variant="ghost">
          <Clock />
        </IconButton>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('versions.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>{isOpen ? <VersionList id={entry.id} /> : null}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function VersionList({ id }: { id: number }) {
  const { text, instant } = useText();
  const { answer } = usePolled<EntryVersions>(`/feeds/entries/${id}/versions`);
  return (
    <>
      {(answer?.versions ?? []).map((version) => (
        <Box key={version.number} paddingBottom={4}>
          <Typography variant="sigma" textColor="neutral600" tag="p">
            {version.replacedAt
              ? text('versions.until', { number: version.number, time: instant(version.replacedAt) })
              : text('versions.present', { number: version.number })}
          </Typography>
          <Typography variant="delta" tag="h3">
            {version.title}
          </Typography>
          <Typography tag="p" style={{ whiteSpace: 'pre-line' }}>
            {textOf(version.content ?? version.summary)}
          </Typography>
          <Divider />
        </Box>
      ))}
    </>
  );
}

function textOf(html: string | null): string {
  return (
    new DOMParser().parseFromString((html ?? '').replaceAll(/<\/(?:p|li|h\d|div)>/g, '\n'), 'text/html').body
      .textContent ?? ''
  );
}
