import { Button, Flex, Typography } from '@strapi/design-system';
import { useText } from '../use-text';

interface PagerProps {
  page: number;
  pageSize: number;
  total: number;
  onChange: (page: number) => void;
}

/** Earlier and later, with where one is. */
export function Pager({ page, pageSize, total, onChange }: PagerProps) {
  const { text } = useText();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  return (
    <Flex gap={3} justifyContent="space-between" paddingTop={4}>
      <Typography textColor="neutral600">{text('total', { total })}</Typography>
      <Flex gap={3}>
        <Button variant="tertiary" disabled={page <= 1} onClick={() => onChange(page - 1)}>
          {text('previous')}
        </Button>
        <Typography>{text('page', { page, pages })}</Typography>
        <Button variant="tertiary" disabled={page >= pages} onClick={() => onChange(page + 1)}>
          {text('next')}
        </Button>
      </Flex>
    </Flex>
  );
}
