import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { documentOf } from '../../src/demo/feed-server/documents';
import type { Format } from '../../src/demo/feed-server/portal';
import { BODIES, TOPICS } from '../../src/demo/feed-server/wording';

/**
 * A process of its own that serves 62 feeds of 30 entries: `/ROUND/PORTAL`. Every round has other entries; documents are made
 * before they are asked for, so that serving them costs next to nothing.
 */
const FORMATS: readonly Format[] = [
  'rss-2.0',
  'atom-1.0',
  'rss-2.0',
  'rdf',
  'json-1.1',
  'rss-2.0',
  'rss-0.91',
  'atom-0.3',
];
const ENTRIES = 30;
const PARAGRAPHS = 6;
const documents = new Map<string, Buffer>();

const server = createServer((request, response) => {
  const body = documents.get(request.url ?? '');
  if (!body) return void response.writeHead(404).end();
  const etag = `"${request.url}"`;
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
  response
    .writeHead(200, { etag, 'content-type': 'text/xml; charset=utf-8', 'content-length': body.length })
    .end(body);
});

process.on('message', ({ rounds, portals }: { rounds: number; portals: number }) => {
  for (let round = 0; round < rounds; round += 1) {
    for (let portal = 0; portal < portals; portal += 1)
      documents.set(`/${round}/${portal}`, documentFor(round, portal));
  }
  process.send?.('made');
});
process.on('disconnect', () => process.exit(0));
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));

function documentFor(round: number, portal: number): Buffer {
  const releases = Array.from({ length: ENTRIES }, (_, entry) => {
    const seed = (round * 62 + portal) * ENTRIES + entry;
    return {
      id: `b-${seed}`,
      path: `/tin/${seed}`,
      title: `Cổng số ${portal} công bố kết quả thứ ${seed} về chuyển đổi số của đơn vị`,
      paragraphs: Array.from({ length: PARAGRAPHS }, (_, at) =>
        `${wordsOf(seed, at)} ${BODIES[(seed + at) % BODIES.length] ?? ''}`.replaceAll(
          '{name}',
          `cổng ${portal}`,
        ),
      ),
      author: 'Ban Biên tập',
      topic: TOPICS[seed % TOPICS.length] ?? '',
      releasedAt: new Date(Date.UTC(2026, 0, 1) + round * 86_400_000 * 6 + seed * 1000),
    };
  });
  const channel = {
    portal: { code: `b${portal}`, name: `Cổng ${portal}` },
    origin: 'http://portal.example',
    releases,
  };
  return Buffer.from(documentOf(FORMATS[portal % FORMATS.length] ?? 'rss-2.0', channel));
}

/** Words of its own for every paragraph: releases that are all alike would be one cluster. */
const wordsOf = (seed: number, at: number): string =>
  Array.from({ length: 12 }, (_, word) => `tu${((seed * 31 + at * 7 + word) * 2_654_435_761) % 99_991}`).join(
    ' ',
  );
