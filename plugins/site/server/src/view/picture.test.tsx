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
      'alt="Trạm" width="1280" height="800" loading="lazy" decoding="async"/></picture>',
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

test('an image that has its thumbnail alone is shown as it is', () => {
  const thumbnail = { url: '/uploads/nho.jpg', width: 245, height: 153, mime: 'image/jpeg' };
  expect(html({ formats: { thumbnail } })).toMatch(/^<picture><img src="\/uploads\/anh.jpg" alt=/);
});

describe('cut for teasers', () => {
  const card = { url: '/uploads/cat.webp', width: 400, height: 225, mime: 'image/webp' };
  const formats = {
    'webp-card-400': card,
    'jpeg-card-400': { ...card, url: '/uploads/cat.jpg', mime: 'image/jpeg' },
  };
  const teaser = image.parse(row.image({ formats: { ...(row.image().formats as object), ...formats } }));

  test('a teaser shows the cut ones alone', () => {
    const shown = renderToString(<Picture image={teaser} alt="" sizes="9rem" isCard />);
    expect(shown).toContain('srcset="/uploads/cat.webp 400w"');
    expect(shown).toContain('width="400" height="225"');
    expect(shown).not.toContain('anh-640');
  });

  test('elsewhere the whole image is shown', () => {
    expect(renderToString(<Picture image={teaser} alt="" sizes="9rem" />)).not.toContain('cat.');
  });
});
