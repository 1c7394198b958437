import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { signInAdmin } from '../support/admin-session';
import { buildArticle } from '../support/builders';
import { usePortal } from '../support/start-portal';

jest.setTimeout(60_000);
const portal = usePortal({ workers: true });
const temporary = mkdtempSync(path.join(tmpdir(), 'media-test-'));

interface StoredFile {
  id: number;
  hash: string;
  ext: string;
  mime: string;
  url: string;
  name: string;
  width: number;
  height: number;
  formats: Record<string, { url: string; width: number; height: number; mime: string }> | null;
}
interface UploadService {
  upload(input: { data: object; files: object }): Promise<StoredFile[]>;
  replace(id: number, input: { data: object; file: object }): Promise<StoredFile>;
  updateFileInfo(id: number, info: object): Promise<StoredFile>;
  remove(file: StoredFile): Promise<void>;
}

const library = () => portal().strapi.plugin('upload').service<UploadService>('upload');
const files = () => portal().strapi.db.query('plugin::upload.file');
const publicFolder = () => path.join(portal().database.dataDir, 'public');
const isStored = (url: string) => existsSync(path.join(publicFolder(), url));
const uploads = () => readdirSync(path.join(publicFolder(), 'uploads'));

function incoming(name: string, content: Buffer | string, mimetype = 'image/jpeg') {
  const filepath = path.join(temporary, `${Math.random().toString(36).slice(2)}`);
  writeFileSync(filepath, content);
  return { filepath, originalFilename: name, mimetype, size: Buffer.byteLength(content) };
}

const picture = (width = 900, height = 600, color = '#c8102e') =>
  sharp({ create: { width, height, channels: 3, background: color } });

async function upload(name: string, content: Buffer | string, mimetype?: string): Promise<StoredFile> {
  const [file] = await library().upload({ data: {}, files: incoming(name, content, mimetype) });
  return file as StoredFile;
}

async function until<T>(look: () => Promise<T | false | undefined | null>, what: string): Promise<T> {
  for (const began = Date.now(); Date.now() - began < 20_000; await sleep(100)) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`Not within 20 s: ${what}`);
}

const stateOf = async (id: number) =>
  (await portal().strapi.db.connection('media_renditions').where({ file_id: id }).first()) as
    | { state: string; reason: string | null; source: string }
    | undefined;
const settled = (id: number) => until(async () => stateOf(id), `renditions of file ${id}`);
const rendered = (id: number, isThere: (file: StoredFile) => unknown) =>
  until(async () => {
    const file = (await files().findOne({ where: { id } })) as StoredFile;
    return isThere(file) ? file : undefined;
  }, `file ${id} as wanted`);

describe('refuses in Vietnamese, and stores nothing', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  test.each([
    ['an SVG', 'a.svg', svg, 'loại tệp không được phép'],
    ['an SVG called a picture', 'a.png', svg, 'loại tệp không được phép'],
    [
      'a page called a picture',
      'a.jpg',
      '<!doctype html><script>alert(1)</script>',
      'loại tệp không được phép',
    ],
    ['a script', 'a.js', 'alert(1)', 'loại tệp không được phép'],
    [
      'a program called a document',
      'a.pdf',
      Buffer.from('4d5a900003000000', 'hex'),
      'loại tệp không được phép',
    ],
    ['nothing', 'a.jpg', '', 'tệp rỗng'],
    [
      'a broken picture',
      'a.jpg',
      Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), Buffer.alloc(50)]),
      'ảnh bị hỏng',
    ],
  ])('%s', async (_, name, content, words) => {
    const before = uploads();
    await expect(upload(name, content)).rejects.toThrow(words);
    expect(uploads()).toEqual(before);
  });

  test('a pixel bomb', async () => {
    const bomb = await sharp({
      create: { width: 15_000, height: 15_000, channels: 3, background: '#000' },
      limitInputPixels: false,
    })
      .png()
      .toBuffer();
    await expect(upload('bomb.png', bomb)).rejects.toThrow('kích thước ảnh quá lớn');
  });

  test('another type in place of a stored file, whose address would lie', async () => {
    const { id } = await upload('stays.jpg', await picture(40, 40).jpeg().toBuffer());
    const file = incoming('other.jpg', await picture(40, 40).png().toBuffer());
    await expect(library().replace(id, { data: {}, file })).rejects.toThrow('phải cùng loại');
  });

  test('a file fetched from an address', async () => {
    const service = portal()
      .strapi.plugin('upload')
      .service<{ fetchUrlToInputFile(url: string): Promise<void> }>('file');
    await expect(service.fetchUrlToInputFile('http://169.254.169.254/')).rejects.toThrow('địa chỉ mạng');
  });
});

describe('the stock upload routes', () => {
  test.each([
    ['post', '/api/upload'],
    ['get', '/api/upload/files'],
    ['get', '/api/upload/files/1'],
    ['delete', '/api/upload/files/1'],
  ] as const)('%s %s do not answer the public', async (method, address) => {
    const response = await portal().request()[method](address);
    expect([401, 403, 404, 405]).toContain(response.status);
  });
});

describe('what is stored', () => {
  test('is named and typed by its content', async () => {
    const file = await upload('page.html', await picture().png().toBuffer(), 'text/html');
    expect(file).toMatchObject({ ext: '.png', mime: 'image/png' });
    expect(file.url).toMatch(/\.png$/);
  });

  test('has lost place and device, and stands upright', async () => {
    const photo = await picture(600, 400)
      .jpeg()
      .withExif({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 30/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    const file = await upload('photo.jpg', photo);
    const stored = await sharp(path.join(publicFolder(), file.url)).metadata();
    expect(stored).toMatchObject({ width: 400, height: 600 });
    expect([stored.exif, stored.orientation]).toEqual([undefined, undefined]);
  });

  test('keeps its bytes when it has nothing to hide', async () => {
    const plain = await picture().jpeg().toBuffer();
    const file = await upload('plain.jpg', plain);
    expect(readFileSync(path.join(publicFolder(), file.url)).equals(plain)).toBe(true);
  });
});

describe('renditions', () => {
  test('come after the upload, in three formats, never enlarged, and are shown by the public API', async () => {
    const file = await upload('cover.jpg', await picture().jpeg().toBuffer());
    expect(Object.keys(file.formats ?? {})).toEqual(['thumbnail']);
    expect(await settled(file.id)).toMatchObject({ state: 'made', reason: null });

    const article = await buildArticle(portal().strapi, { cover: { image: file.id, alt: 'Nền đỏ' } });
    const answer = await portal()
      .request()
      .get(`/api/articles/${article.documentId}?populate[cover][populate]=image`);
    const { formats } = answer.body.data.cover.image as StoredFile;
    const widths = Object.entries(formats ?? {}).filter(([key]) => key !== 'thumbnail');
    expect(widths.map(([key]) => key).sort()).toEqual(
      ['avif', 'jpeg', 'webp']
        .flatMap((format) => ['320', '640', '900', 'card-400', 'card-800'].map((size) => `${format}-${size}`))
        .sort(),
    );
    for (const [key, { url, width, mime }] of widths) {
      const stored = await sharp(path.join(publicFolder(), url)).metadata();
      expect([key, stored.width]).toEqual([key, width]);
      const { headers } = await portal().request().get(url).expect(200);
      expect(headers).toMatchObject({ 'content-type': mime, 'x-content-type-options': 'nosniff' });
      expect(headers['cache-control']).toContain('immutable');
    }
  });

  test('follow the focal point: only the cropped ones change, and the old ones go', async () => {
    const [red, blue] = await Promise.all(
      ['#f00', '#00f'].map((color) => picture(1600, 600, color).png().toBuffer()),
    );
    const both = await picture(3200, 600)
      .composite([
        { input: red!, left: 0, top: 0 },
        { input: blue!, left: 1600, top: 0 },
      ])
      .jpeg()
      .toBuffer();
    const { id } = await upload('halves.jpg', both);
    const before = await rendered(id, ({ formats }) => formats?.['webp-card-400']);
    await library().updateFileInfo(id, { focalPoint: { x: 95, y: 50 } });
    const after = await rendered(
      id,
      ({ formats }) => formats?.['webp-card-400']?.url !== before.formats?.['webp-card-400']?.url,
    );

    expect(after.formats?.['webp-640']?.url).toBe(before.formats?.['webp-640']?.url);
    const { channels } = await sharp(path.join(publicFolder(), after.formats!['webp-card-400']!.url)).stats();
    expect([channels[0]!.mean < 35, channels[2]!.mean > 220]).toEqual([true, true]);
    await until(async () => !isStored(before.formats!['webp-card-400']!.url), 'the old crop is gone');
  });

  test('are made anew for other bytes, and all go with the file', async () => {
    const { id } = await upload('first.jpg', await picture(700, 500, '#f00').jpeg().toBuffer());
    const first = await rendered(id, ({ formats }) => formats?.['avif-640']);
    await library().replace(id, {
      data: {},
      file: incoming('second.jpg', await picture(1300, 500, '#00f').jpeg().toBuffer()),
    });
    const second = await rendered(id, ({ formats }) => formats?.['avif-1024']);
    expect(second.formats!['avif-640']!.url).not.toBe(first.formats!['avif-640']!.url);
    expect(isStored(first.formats!['avif-640']!.url)).toBe(false);

    await library().remove(second);
    expect(uploads().filter((name) => name.startsWith(second.hash))).toEqual([]);
    expect(await stateOf(id)).toBeUndefined();
  });

  test('are not made for an animation, which is kept as it is, nor for a picture that the store lost', async () => {
    const frame = (color: string) => picture(60, 60, color).png().toBuffer();
    const animation = await sharp([await frame('#f00'), await frame('#00f')], { join: { animated: true } })
      .gif()
      .toBuffer();
    const moving = await upload('moving.gif', animation);
    expect(await settled(moving.id)).toMatchObject({ state: 'none', reason: 'animated' });

    const lost = (await files().create({
      data: {
        name: 'lost',
        hash: 'lost',
        ext: '.jpg',
        mime: 'image/jpeg',
        size: 1,
        url: '/uploads/lost.jpg',
        provider: 'local',
        folderPath: '/',
      },
    })) as StoredFile;
    expect(await settled(lost.id)).toMatchObject({ state: 'failed', reason: 'missing' });
  });

  test('are found missing and made for what was there before', async () => {
    const { id } = await upload('old.jpg', await picture(500, 400).jpeg().toBuffer());
    await settled(id);
    await portal()
      .strapi.db.connection('media_renditions')
      .where({ file_id: id })
      .update({ recipe: 'older' });
    await portal().strapi.db.connection('files').where({ id }).update({ formats: null });
    await portal()
      .strapi.db.connection('jobs_schedules')
      .where({ name: 'media.find-unmade' })
      .update({ next_due_at: new Date(0) });
    await rendered(id, ({ formats }) => formats?.['avif-500']);
  });
});

describe('the screen', () => {
  test('is for those who may see it, and refuses what it does not know', async () => {
    const [outsider, reader] = await Promise.all([
      signInAdmin(portal(), []),
      signInAdmin(portal(), ['plugin::media.read']),
    ]);
    await portal().request().get('/media/images').expect(401);
    await portal().request().get('/media/images').set(outsider).expect(403);
    await portal()
      .request()
      .post('/media/images/retry')
      .set(reader)
      .send({ ids: [1] })
      .expect(403);
    for (const query of ['?state=lost', '?page=0', '?pageSize=1000', '?more=1']) {
      await portal().request().get(`/media/images${query}`).set(reader).expect(400);
    }
  });

  test('tells what became of an image, and has it made again', async () => {
    const keeper = await signInAdmin(portal(), ['plugin::media.read', 'plugin::media.manage']);
    const { id, url } = await upload('again.jpg', await picture(400, 300).jpeg().toBuffer());
    await settled(id);
    const listed = async () => {
      const { body } = await portal().request().get('/media/images?pageSize=100').set(keeper).expect(200);
      return body.data.images.find((image: { id: number }) => image.id === id);
    };
    expect(await listed()).toMatchObject({
      url,
      state: 'made',
      reason: null,
      renditions: 9,
      hasFocalPoint: false,
    });
    await portal()
      .strapi.db.connection('media_renditions')
      .where({ file_id: id })
      .update({ state: 'failed', reason: 'missing' });
    expect(await listed()).toMatchObject({ state: 'failed', reason: 'missing' });
    await portal().request().post('/media/images/retry').set(keeper).send({ ids: [] }).expect(400);
    await portal()
      .request()
      .post('/media/images/retry')
      .set(keeper)
      .send({ ids: [id] })
      .expect(200);
    await until(async () => (await listed()).state === 'made', 'made again');
  });

  test('an editor is refused in the words of the media library', async () => {
    const editor = await signInAdmin(portal(), 'everything');
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    const refused = await portal()
      .request()
      .post('/upload')
      .set(editor)
      .attach('files', svg, { filename: 'hình vẽ.svg', contentType: 'image/png' });
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toMatch(/^Không thể tải lên “.*svg”: loại tệp không được phép/);
    const accepted = await portal()
      .request()
      .post('/upload')
      .set(editor)
      .attach('files', await picture(50, 50).png().toBuffer(), 'ảnh.png');
    expect(accepted.status).toBe(201);
    expect(accepted.body[0]).toMatchObject({ name: 'ảnh.png', mime: 'image/png' });
  });
});
