import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { warningTexts } from '../plugins/feeds/server/src/domain/reading/explain-warnings';
import { UnreadableFeed } from '../plugins/feeds/server/src/domain/reading/parsed-feed';
import { MAX_DOCUMENT_BYTES, readFeed } from '../plugins/feeds/server/src/domain/reading/read-feed';
import { Refusal, runCommand } from './support/refusal';

const USAGE =
  'usage: npm run feeds:parse -- FILE [--url URL] [--content-type TYPE]   (FILE may be - for standard input)';

/** `npm run feeds:parse`: a feed file to the normalised feed as JSON; warnings go to standard error. */
async function feedsParse(): Promise<number> {
  const { file, url, contentType } = readArguments();
  const bytes = await readUpTo(
    file === '-' ? process.stdin : createReadStream(file),
    MAX_DOCUMENT_BYTES + 1,
  ).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(
      `cannot read ${file}: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`,
    );
  });
  try {
    const { feed, warnings } = readFeed({ bytes, url, contentType }, new Date());
    for (const warning of warnings)
      process.stderr.write(`[feeds] warning: ${warningTexts[warning]} (${warning})\n`);
    await write(`${JSON.stringify(feed, null, 2)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof UnreadableFeed)
      throw new Refusal(`${file}: ${error.message} (${error.code})`, { cause: error });
    throw error;
  }
}

function readArguments(): { file: string; url: string | null; contentType: string | null } {
  const { values, positionals } = parse();
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new Refusal(USAGE);
  const { url = null, 'content-type': contentType = null } = values;
  if (url !== null && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) {
    throw new Refusal(`--url must be an http or https address, not "${url}"`);
  }
  // npm runs scripts in the package's folder; the file is named from where the caller stands.
  return {
    file: file === '-' ? file : path.resolve(process.env.PORTAL_CALLER_DIR ?? '.', file),
    url,
    contentType,
  };
}

function parse() {
  try {
    return parseArgs({
      options: { url: { type: 'string' }, 'content-type': { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, {
      cause: error,
    });
  }
}

async function readUpTo(stream: Readable, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}

/** Waits until a slow reader on the other end of a pipe has taken everything. */
const write = (text: string): Promise<void> =>
  new Promise((resolve, reject) =>
    process.stdout.write(text, (error) => (error ? reject(error) : resolve())),
  );

runCommand(feedsParse);
