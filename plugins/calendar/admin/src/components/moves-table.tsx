import { Td, Tr, Typography } from '@strapi/design-system';
import type { MovesPage } from '../../../server/src/contract';
import { useText } from '../use-text';
import { Pager } from './pager';
import { PlainTable } from './plain-table';

/** Deadlines with the day they had and the day they get. */
export function MovesTable({ moves, onPage }: { moves: MovesPage; onPage: (page: number) => void }) {
  const { text, day } = useText();
  return (
    <>
      <PlainTable
        columns={['subject', 'stage', 'before', 'after'].map((name) => text(`column.${name}`))}
        rowCount={moves.rows.length}
        empty={text('noMoves')}
      >
        {moves.rows.map((row) => (
          <Tr key={row.deadlineId}>
            <Td>
              <Typography>{`${row.subjectKind} ${row.subjectId}`}</Typography>
            </Td>
            <Td>
              <Typography>{row.stage}</Typography>
            </Td>
            <Td>
              <Typography>{day(row.dueBefore)}</Typography>
            </Td>
            <Td>
              <Typography fontWeight="semiBold">{day(row.dueAfter)}</Typography>
            </Td>
          </Tr>
        ))}
      </PlainTable>
      <Pager {...moves} onChange={onPage} />
    </>
  );
}
