import iconv from 'iconv-lite';
import jschardet from 'jschardet';
import { UnreadableFeed } from './parsed-feed';
import { vietnameseScore } from './vietnamese-score';

export interface DecodedDocument {
  text: string;
  /** In lower case, as IANA names it: `utf-8`, `windows-1258`, `tcvn`, ... */
  charset: string;
  /** True where the charset read is not the one that the server or the document claims. */
  repaired: boolean;
}

/** Names that servers write without meaning them: they are what a web server says when nobody told it better. */
const SAID_WITHOUT_THOUGHT = new Set(['iso-8859-1', 'us-ascii', 'windows-1252']);

/** Vietnamese has marks on every fourth letter or so, French and German on every twentieth. */
const VIETNAMESE_SHARE = 0.12;

const ALIASES: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  unicode: 'utf-8',
  ascii: 'us-ascii',
  latin1: 'iso-8859-1',
  cp1252: 'windows-1252',
  cp1258: 'windows-1258',
  'x-cp1258': 'windows-1258',
  tcvn3: 'tcvn',
  'tcvn-5712': 'tcvn',
  'tcvn5712-1': 'tcvn',
  'x-viet-tcvn': 'tcvn',
  'x-viet-tcvn5712': 'tcvn',
  gb2312: 'gbk',
};

/**
 * Bytes to text. A byte order mark decides; then what the bytes themselves prove (zero bytes of UTF-16 and 32, bytes that
 * are UTF-8 and could hardly be anything else); then the document's own declaration over a server's thoughtless default;
 * then whichever reading looks most like Vietnamese. The text comes composed (NFC), as windows-1258 and TCVN do not.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): DecodedDocument {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = markedCharset(buffer);
  if (marked) return { text: decode(buffer, marked), charset: marked, repaired: false };

  const wide = wideCharset(buffer);
  const header = knownCharset(/charset\s*=\s*["']?\s*([^\s"';,]+)/i.exec(contentType ?? '')?.[1]);
  const declared = wide ? null : declaredCharset(buffer);
  const claimed = declared ?? header;
  if (wide)
    return { text: decode(buffer, wide), charset: wide, repaired: claimed !== null && claimed !== wide };
  if (looksBinary(buffer)) throw new UnreadableFeed('binary', 'this is a binary file, not a feed');

  const found = provenUtf8(buffer) ? 'utf-8' : likeliest(buffer, header, declared);
  const repaired = claimed !== null && claimed !== found && !(found === 'utf-8' && isAscii(buffer));
  return { text: decode(buffer, found), charset: found, repaired };
}

function decode(buffer: Buffer, charset: string): string {
  const text = charset === 'utf-8' ? new TextDecoder('utf-8').decode(buffer) : iconv.decode(buffer, charset);
  return charset === 'utf-8' ? text : text.normalize('NFC');
}

function markedCharset(buffer: Buffer): string | null {
  const head = buffer.subarray(0, 4).toString('hex');
  if (head.startsWith('efbbbf')) return 'utf-8';
  if (head === '0000feff') return 'utf-32be';
  if (head === 'fffe0000') return 'utf-32le';
  if (head.startsWith('feff')) return 'utf-16be';
  if (head.startsWith('fffe')) return 'utf-16le';
  return null;
}

/** UTF-16 and UTF-32 without a mark: `<` with its zero bytes (XML 1.0, appendix F), also after white space, or `{`. */
function wideCharset(buffer: Buffer): string | null {
  const [a, b, c, d] = buffer;
  const starts = (byte: number | undefined): boolean =>
    byte !== undefined && [0x3c, 0x7b, 0x20, 0x0a, 0x0d, 0x09].includes(byte);
  if (a === 0 && b === 0 && c === 0 && starts(d)) return 'utf-32be';
  if (starts(a) && b === 0 && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && starts(b) && c === 0) return 'utf-16be';
  if (starts(a) && b === 0 && d === 0) return 'utf-16le';
  return null;
}

function declaredCharset(buffer: Buffer): string | null {
  const head = buffer.subarray(0, 1024).toString('latin1');
  const xml = /<\?xml[^>]*?\bencoding\s*=\s*["']\s*([^"'\s]+)/i.exec(head)?.[1];
  const meta = /<meta[^>]+charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head)?.[1];
  const charset = knownCharset(xml ?? meta);
  // Read as single bytes to get here, so it cannot be wide whatever it says.
  return charset?.startsWith('utf-16') || charset?.startsWith('utf-32') ? null : charset;
}

function knownCharset(written: string | undefined): string | null {
  if (!written) return null;
  const name = written.trim().toLowerCase().replaceAll('_', '-');
  const charset = ALIASES[name] ?? name;
  return charset === 'utf-8' || iconv.encodingExists(charset) ? charset : null;
}

function likeliest(buffer: Buffer, header: string | null, declared: string | null): string {
  if (isAscii(buffer)) return usable(header) ?? usable(declared) ?? 'utf-8';
  const claimed = [declared, header].filter(
    (charset): charset is string => charset !== null && charset !== 'utf-8',
  );
  const meant = claimed.find((charset) => !SAID_WITHOUT_THOUGHT.has(charset));
  if (meant) return meant;
  // Claimed UTF-8 with a few damaged bytes stays UTF-8: one broken letter, not a page of them.
  if ((declared ?? header) === 'utf-8' && damagedShare(buffer) < 0.2) return 'utf-8';
  const sample = buffer.subarray(0, 64 * 1024);
  if (foreignShare(sample) < VIETNAMESE_SHARE) return claimed[0] ?? 'windows-1252';
  const guessed = knownCharset(jschardet.detect(sample.subarray(0, 8192)).encoding ?? undefined);
  const candidates = [
    claimed[0] ?? 'windows-1252',
    'windows-1258',
    'tcvn',
    'viscii',
    ...(guessed ? [guessed] : []),
  ];
  const scored = candidates.map((charset, place) => ({
    charset,
    score: vietnameseScore(iconv.decode(sample, charset).normalize('NFC')) - place * 1e-6,
  }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).charset;
}

const usable = (charset: string | null): string | null =>
  charset === 'utf-8' || charset === 'us-ascii' ? 'utf-8' : charset;

const isAscii = (buffer: Buffer): boolean => buffer.every((byte) => byte < 0x80);

function provenUtf8(buffer: Buffer): boolean {
  if (isAscii(buffer)) return !buffer.includes(0x1b);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(buffer);
    return true;
  } catch {
    return false;
  }
}

/** Of the letters outside of tags, the share that is not ASCII. */
function foreignShare(sample: Buffer): number {
  const text = sample.toString('latin1').replace(/<[^<>]*>/g, '');
  const foreign = text.match(/[\u0080-\u00ff]/g)?.length ?? 0;
  return foreign / Math.max(1, foreign + (text.match(/[a-z]/gi)?.length ?? 0));
}

/** Of the characters outside ASCII, the share that is not valid UTF-8. */
function damagedShare(buffer: Buffer): number {
  const text = new TextDecoder('utf-8').decode(buffer);
  let damaged = 0;
  let foreign = 0;
  for (const character of text) {
    if (character === '\ufffd') damaged += 1;
    else if (character > '\u007f') foreign += 1;
  }
  return damaged / Math.max(1, damaged + foreign);
}

function looksBinary(buffer: Buffer): boolean {
  return buffer.subarray(0, 512).filter((byte) => byte === 0).length > 4;
}
