import { Box, EmptyStateLayout, Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type * as React from 'react';

interface PlainTableProps {
  columns: string[];
  rowCount: number;
  empty: string;
  children: React.ReactNode;
}

/** A table with a head of plain words, or one line that says that there is nothing. */
export function PlainTable({ columns, rowCount, empty, children }: PlainTableProps) {
  if (rowCount === 0) {
    return (
      <Box background="neutral0" shadow="tableShadow" hasRadius>
        <EmptyStateLayout content={empty} />
      </Box>
    );
  }
  return (
    <Table colCount={columns.length} rowCount={rowCount + 1}>
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma" textColor="neutral600">
                {column}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>{children}</Tbody>
    </Table>
  );
}
