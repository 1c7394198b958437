import { Box, Button, Field, Flex, Typography } from '@strapi/design-system';
import { Download, Upload } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import type { OpmlImport } from '../../../server/src/contract';
import { useCommands } from '../use-commands';
import { useText } from '../use-text';

/** The list of sub-portals in and out, as other readers of feeds understand it. */
export function OpmlPanel({ mayManage, refresh }: { mayManage: boolean; refresh: () => void }) {
  const { text } = useText();
  const { get } = useFetchClient();
  const download = async (): Promise<void> => {
    const { data } = await get<{ data: { text: string } }>('/feeds/opml');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([data.data.text], { type: 'text/x-opml' }));
    link.download = 'cong-thanh-phan.opml';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Box background="neutral0" padding={6} shadow="tableShadow" hasRadius>
        <Flex direction="column" alignItems="start" gap={3}>
          <Typography variant="delta" tag="h2">
            {text('opml.out')}
          </Typography>
          <Typography>{text('opml.outHint')}</Typography>
          <Button variant="secondary" startIcon={<Download />} onClick={() => void download()}>
            {text('opml.download')}
          </Button>
        </Flex>
      </Box>
      {mayManage ? <OpmlImportForm refresh={refresh} /> : null}
    </Flex>
  );
}

function OpmlImportForm({ refresh }: { refresh: () => void }) {
  const { text } = useText();
  const command = useCommands(refresh);
  const [file, setFile] = React.useState<File | null>(null);
  const [outcome, setOutcome] = React.useState<OpmlImport | null>(null);
  const send = async (): Promise<void> => {
    if (file) setOutcome(await command<OpmlImport>('opml', 'opml.done', { text: await file.text() }));
  };
  return (
    <Box background="neutral0" padding={6} shadow="tableShadow" hasRadius>
      <Flex direction="column" alignItems="start" gap={3}>
        <Typography variant="delta" tag="h2">
          {text('opml.in')}
        </Typography>
        <Typography>{text('opml.inHint')}</Typography>
        <Field.Root>
          <Field.Label>{text('opml.file')}</Field.Label>
          <input
            type="file"
            accept=".opml,.xml,text/x-opml"
            aria-label={text('opml.file')}
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
        </Field.Root>
        <Button startIcon={<Upload />} disabled={!file} onClick={() => void send()}>
          {text('opml.send')}
        </Button>
        {outcome ? (
          <Typography role="status">
            {text('opml.outcome', {
              created: outcome.created.length,
              updated: outcome.updated.length,
              unchanged: outcome.unchanged,
            })}
          </Typography>
        ) : null}
      </Flex>
    </Box>
  );
}
