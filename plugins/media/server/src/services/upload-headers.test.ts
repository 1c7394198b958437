import { cacheControlOf } from './upload-headers';

test.each([
  ['/uploads/cover_1a2b3c4d5e_0123456789_640.avif', true],
  ['/uploads/cover_1a2b3c4d5e_0123456789_card-400.jpg', true],
  ['/uploads/cover_1a2b3c4d5e.jpg', false],
  ['/uploads/thumbnail_cover_1a2b3c4d5e.jpg', false],
  ['/uploads/cover_0123456789_640.pdf', false],
])('%s may be kept for ever: %p', (path, forEver) => {
  expect(cacheControlOf(path).includes('immutable')).toBe(forEver);
});
