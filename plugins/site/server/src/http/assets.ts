import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export interface Asset {
  body: Buffer;
  contentType: string;
  etag: string;
  /** Its address changes with its content: it can be kept for good. */
  isImmutable: boolean;
}

export interface Assets {
  /** The address, with its content's hash, of a file of `public/` or of a font. Throws for a file that is not there. */
  href: (name: string) => string;
  find: (path: string) => Asset | undefined;
  /** Fonts that every page needs at once. */
  preloads: readonly string[];
}

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

const FONT_PACKAGE = '@fontsource/be-vietnam-pro';
const fonts = ['latin-400', 'vietnamese-400', 'latin-700', 'vietnamese-700'].map((font) => ({
  name: `${font}.woff2`,
  file: `be-vietnam-pro-${font}-normal.woff2`,
}));

/** Reads all files once, at start: `public/` of the repository and the fonts. Style sheets name fonts as `url("latin-400.woff2")`. */
export function loadAssets(publicDirectory: string): Assets {
  const byPath = new Map<string, Asset>();
  const hrefs = new Map<string, string>();
  const add = (name: string, body: Buffer, isAlsoPlain: boolean): void => {
    const { ext, name: stem } = path.parse(name);
    const contentType = contentTypes[ext];
    if (!contentType) return;
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12);
    const asset = { body, contentType, etag: `W/"${hash}"` };
    const href = `/assets/${stem}.${hash}${ext}`;
    hrefs.set(name, href);
    byPath.set(href, { ...asset, isImmutable: true });
    if (isAlsoPlain) byPath.set(`/${name}`, { ...asset, isImmutable: false });
  };
  const href = (name: string): string => {
    const found = hrefs.get(name);
    if (!found) throw new Error(`public/${name} is missing`);
    return found;
  };

  const fontDirectory = path.dirname(createRequire(__filename).resolve(`${FONT_PACKAGE}/package.json`));
  for (const { name, file } of fonts) add(name, readFileSync(path.join(fontDirectory, 'files', file)), false);
  for (const name of readdirSync(publicDirectory)) {
    const body = readFileSync(path.join(publicDirectory, name));
    if (name.endsWith('.css')) add(name, Buffer.from(withHashedAddresses(body.toString(), href)), false);
    else add(name, body, true);
  }
  return {
    href,
    find: (wanted) => byPath.get(wanted),
    preloads: [href('latin-400.woff2'), href('vietnamese-400.woff2')],
  };
}

function withHashedAddresses(css: string, href: (name: string) => string): string {
  return css.replace(/url\("([\w.-]+)"\)/g, (_, name: string) => `url("${href(name)}")`);
}
