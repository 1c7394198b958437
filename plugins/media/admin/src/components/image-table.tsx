import {
  Badge,
  Box,
  EmptyStateLayout,
  IconButton,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import type { ImageState, ListedImage } from '../../../server/src/contract';
import { useText } from '../use-text';

const colors: Record<ImageState, [background: string, text: string]> = {
  waiting: ['neutral150', 'neutral700'],
  made: ['success100', 'success700'],
  none: ['neutral150', 'neutral700'],
  failed: ['danger100', 'danger700'],
};

interface ImageTableProps {
  images: ListedImage[];
  /** Null for those who only read. */
  retry: ((ids: number[]) => void) | null;
}

/** One image a row: what it offers, and why not. */
export function ImageTable({ images, retry }: ImageTableProps) {
  const { text } = useText();
  const columns = [
    'image',
    'name',
    'size',
    'state',
    'renditions',
    'focal',
    'made',
    ...(retry ? ['actions'] : []),
  ];
  if (images.length === 0) {
    return (
      <Box background="neutral0" shadow="tableShadow" hasRadius>
        <EmptyStateLayout content={text('empty')} />
      </Box>
    );
  }
  return (
    <Table colCount={columns.length} rowCount={images.length + 1}>
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma" textColor="neutral600">
                {text(`column.${column}`)}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {images.map((image) => (
          <ImageRow key={image.id} image={image} retry={retry} />
        ))}
      </Tbody>
    </Table>
  );
}

function ImageRow({ image, retry }: { image: ListedImage; retry: ImageTableProps['retry'] }) {
  const { text, instant } = useText();
  const [background, color] = colors[image.state];
  return (
    <Tr>
      <Td>
        <img
          src={image.thumbnail ?? image.url}
          alt={image.alternativeText ?? ''}
          width={64}
          height={40}
          style={{ objectFit: 'cover' }}
        />
      </Td>
      <Td>
        <Typography fontWeight="semiBold">{image.name}</Typography>
      </Td>
      <Td>
        <Typography>{image.width && image.height ? `${image.width} × ${image.height}` : '–'}</Typography>
      </Td>
      <Td>
        <Badge backgroundColor={background} textColor={color}>
          {text(`state.${image.state}`)}
        </Badge>
        {image.reason ? (
          <Typography variant="pi" tag="p" textColor="neutral600">
            {text(`reason.${image.reason}`)}
          </Typography>
        ) : null}
      </Td>
      <Td>
        <Typography>{image.renditions}</Typography>
      </Td>
      <Td>
        <Typography>{text(image.hasFocalPoint ? 'focal.set' : 'focal.none')}</Typography>
      </Td>
      <Td>
        <Typography>{image.madeAt ? instant(image.madeAt) : '–'}</Typography>
      </Td>
      {retry ? (
        <Td>
          <IconButton label={text('retry')} variant="ghost" onClick={() => retry([image.id])}>
            <ArrowClockwise />
          </IconButton>
        </Td>
      ) : null}
    </Tr>
  );
}
