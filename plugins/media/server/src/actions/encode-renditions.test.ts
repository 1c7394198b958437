import sharp from 'sharp';
import { readSettings } from '../config';
import type { PlannedRendition } from '../domain/rendition-plan';
import { prepareRenditions } from './encode-renditions';

const settings = readSettings({ maxPixels: 20_000_000 });

/** Left half red, right half blue. */
async function twoHalves(width: number, height: number): Promise<sharp.Sharp> {
  const half = { width: Math.floor(width / 2), height, channels: 3 as const };
  const blue = await sharp({ create: { ...half, background: '#0000ff' } })
    .png()
    .toBuffer();
  return sharp({ create: { width, height, channels: 3, background: '#ff0000' } }).composite([
    { input: blue, left: width - half.width, top: 0 },
  ]);
}

async function encoded(original: Buffer, key: string, focal: { x: number; y: number } | null = null) {
  const prepared = await prepareRenditions(original, focal, settings);
  if (prepared.kind === 'none') throw new Error(prepared.reason);
  const rendition = prepared.plan.find((planned) => planned.key === key) as PlannedRendition;
  const bytes = await prepared.encode(rendition);
  return { bytes, rendition, metadata: await sharp(bytes).metadata() };
}

async function meanColor(image: Buffer): Promise<number[]> {
  return (await sharp(image).toColourspace('srgb').stats()).channels.map(({ mean }) => Math.round(mean));
}

test.each(['avif', 'webp', 'jpeg'] as const)(
  '%s comes in the planned size, without metadata',
  async (format) => {
    const original = await (await twoHalves(1000, 500))
      .withExif({ IFD0: { Copyright: 'somebody' } })
      .jpeg()
      .toBuffer();
    const { metadata } = await encoded(original, `${format}-640`);
    expect(metadata).toMatchObject({ width: 640, height: 320, format: format === 'avif' ? 'heif' : format });
    expect([metadata.exif, metadata.xmp, metadata.orientation]).toEqual([undefined, undefined, undefined]);
  },
);

test('a photo that lies on its side is stood up', async () => {
  const original = await (await twoHalves(1000, 500)).jpeg().withMetadata({ orientation: 6 }).toBuffer();
  const { metadata, bytes } = await encoded(original, 'jpeg-320');
  expect(metadata).toMatchObject({ width: 320, height: 640 });
  const top = await sharp(bytes).extract({ left: 0, top: 0, width: 320, height: 300 }).toBuffer();
  expect((await meanColor(top))[0]).toBeGreaterThan(200);
});

test('a crop follows the focal point', async () => {
  const original = await (await twoHalves(3200, 600)).png().toBuffer();
  const [left] = await meanColor((await encoded(original, 'webp-card-400', { x: 5, y: 50 })).bytes);
  const [right] = await meanColor((await encoded(original, 'webp-card-400', { x: 95, y: 50 })).bytes);
  expect([left! > 220, right! < 35]).toEqual([true, true]);
});

test('transparency stays where the format has it and turns white in JPEG', async () => {
  const clear = {
    create: { width: 400, height: 300, channels: 4 as const, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  };
  const original = await sharp(clear).png().toBuffer();
  expect((await encoded(original, 'webp-320')).metadata.hasAlpha).toBe(true);
  expect(await meanColor((await encoded(original, 'jpeg-320')).bytes)).toEqual([255, 255, 255]);
});

test.each([
  ['CMYK', (image: sharp.Sharp) => image.toColourspace('cmyk').jpeg()],
  ['16 bits a channel', (image: sharp.Sharp) => image.toColourspace('rgb16').png()],
  ['grey', (image: sharp.Sharp) => image.grayscale().png()],
])('%s becomes plain sRGB', async (_, convert) => {
  const original = await convert(await twoHalves(800, 400)).toBuffer();
  const { metadata } = await encoded(original, 'jpeg-320');
  expect(metadata).toMatchObject({ space: 'srgb', channels: 3, depth: 'uchar', width: 320 });
});

describe('has no renditions, and says why', () => {
  const reasonOf = async (original: Buffer) => {
    const prepared = await prepareRenditions(original, null, settings);
    return prepared.kind === 'none' ? prepared.reason : 'planned';
  };

  test('cut off in the middle', async () => {
    const noise = sharp({
      create: {
        width: 900,
        height: 900,
        channels: 3,
        background: '#777',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    });
    const whole = await noise.jpeg().toBuffer();
    expect(await reasonOf(whole.subarray(0, whole.length / 2))).toBe('unreadable-image');
    const png = await noise.png().toBuffer();
    expect(await reasonOf(png.subarray(0, png.length / 2))).toBe('unreadable-image');
  });

  test('not an image, or nothing', async () => {
    expect(await reasonOf(Buffer.from('<html>no picture</html>'))).toBe('unreadable-image');
    expect(await reasonOf(Buffer.alloc(0))).toBe('unreadable-image');
  });

  test('a vector drawing', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
    expect(await reasonOf(Buffer.from(svg))).toBe('vector');
  });

  test('an animation, which one frame would misrepresent', async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 20, height: 20, channels: 3, background } }).png();
    const frames = await Promise.all(['#000', '#fff'].map((color) => frame(color).toBuffer()));
    const animated = await sharp(frames, { join: { animated: true } })
      .webp({ delay: [100, 100] })
      .toBuffer();
    expect(await reasonOf(animated)).toBe('animated');
  });

  test('a pixel bomb', async () => {
    const bomb = await sharp({
      create: { width: 15_000, height: 15_000, channels: 3, background: '#000' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.length).toBeLessThan(3_000_000);
    const before = process.memoryUsage().rss;
    expect(await reasonOf(bomb)).toBe('too-many-pixels');
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });
});
