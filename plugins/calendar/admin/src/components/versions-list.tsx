import { Badge, Button, Flex, Modal, Td, Tr, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { MovesPage, VersionsPage } from '../../../server/src/contract';
import { useAnswer } from '../use-answer';
import { useText } from '../use-text';
import { MovesTable } from './moves-table';
import { Pager } from './pager';
import { PlainTable } from './plain-table';

const columns = ['version', 'changed', 'by', 'at', 'moved'];

/** Every save of a calendar or a rule, with what it moved. */
export function VersionsList() {
  const { text, instant, language } = useText();
  const [page, setPage] = React.useState(1);
  const [shown, setShown] = React.useState<string | null>(null);
  const { answer } = useAnswer<VersionsPage>(`/calendar/versions?page=${page}`);
  const rows = answer?.rows ?? [];
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <PlainTable
        columns={columns.map((name) => text(`column.${name}`))}
        rowCount={rows.length}
        empty={text('noVersions')}
      >
        {rows.map((row) => (
          <Tr key={row.id}>
            <Td>
              <Typography>{`${row.name?.[language] ?? row.code} v${row.number}`}</Typography>
            </Td>
            <Td>
              <Typography>
                {text(`change.${row.change.action}`, { what: text(`collection.${row.change.collection}`) })}
              </Typography>
            </Td>
            <Td>
              <Typography>{row.actor.name ?? text(`actor.${row.actor.kind}`)}</Typography>
            </Td>
            <Td>
              <Typography>{instant(row.at)}</Typography>
            </Td>
            <Td>
              {row.movedAt ? (
                <Button variant="tertiary" disabled={row.moved === 0} onClick={() => setShown(row.id)}>
                  {text('movedCount', { count: row.moved })}
                </Button>
              ) : (
                <Badge>{text('moving')}</Badge>
              )}
            </Td>
          </Tr>
        ))}
      </PlainTable>
      {answer ? <Pager {...answer} onChange={setPage} /> : null}
      {shown ? <MovesDialog versionId={shown} onClose={() => setShown(null)} /> : null}
    </Flex>
  );
}

function MovesDialog({ versionId, onClose }: { versionId: string; onClose: () => void }) {
  const { text } = useText();
  const [page, setPage] = React.useState(1);
  const { answer } = useAnswer<MovesPage>(`/calendar/versions/${versionId}/moves?page=${page}`);
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('movesTitle')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>{answer ? <MovesTable moves={answer} onPage={setPage} /> : text('loading')}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
