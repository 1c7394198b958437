import { renderToString } from 'preact-render-to-string';
import { row } from '../../../../../tests/support/fake-public-api';
import { image } from '../api/entities/media';
import { Picture } from './picture';

const html = (given: object): string =>
  renderToString(
    <Picture image={image.parse(row.image(given as Record<string, unknown>))} alt="Trạm" sizes="100vw" />,
  );

test('modern forms come first, each with its widths; the plain form is the fallback', () => {
  expect(html({})).toBe(
    '<picture><source type="image/avif" srcset="/uploads/anh-640.avif 640w" sizes="100vw"/>' +
      '<source type="image/webp" srcset="/uploads/anh-640.webp 640w" sizes="100vw"/>' +
      '<img src="/uploads/anh-1280.jpg" srcset="/uploads/anh-640.jpg 640w, /uploads/anh-1280.jpg 1280w" sizes="100vw" ' +
      'alt="Trạm" width="1600" height="1000" loading="lazy" decoding="async"/></picture>',
  );
});

test('without renditions the original is shown', () => {
  for (const formats of [
    null,
    {},
    [],
    'none',
    { small: { url: 'javascript:alert(1)', width: 10, height: 10, mime: 'image/webp' } },
  ]) {
    expect(html({ formats })).toMatch(/^<picture><img src="\/uploads\/anh.jpg" alt=/);
  }
});

test('a rendition cropped to another shape is not mixed in', () => {
  const square = { url: '/uploads/vuong.webp', width: 300, height: 300, mime: 'image/webp' };
  expect(html({ formats: { square } })).not.toContain('vuong');
});

test('the focal point stays in view without inline styles', () => {
  expect(html({ focalPoint: { x: 80, y: 20 } })).toContain('class="fx-8 fy-2"');
});
