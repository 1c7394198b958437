import type { Plugin } from 'vite';
import { inPortalsName } from './document';
import { removedParts } from './removed-parts';
import type { Rewrite } from './rewrite';
import { rewrites } from './texts';

/**
 * Makes the panel the portal's own where Strapi has no setting for it: the page around it, banners for the product, and
 * texts written into the code. A build in which one of them was not met fails, so that an upgrade cannot bring it back.
 */
export function portalPanel(): Plugin {
  const missing = new Set<Rewrite | string>([...rewrites, ...Object.keys(removedParts)]);
  return {
    name: 'portal-panel',
    enforce: 'pre',
    transform(code, id) {
      const module = id.split('?')[0] ?? id;
      const removed = Object.keys(removedParts).find((part) => module.endsWith(part));
      if (removed) {
        missing.delete(removed);
        return { code: emptyComponents(removedParts[removed] ?? []), map: null };
      }
      const applicable = rewrites.filter((rewrite) => module.endsWith(rewrite.module));
      if (applicable.length === 0) return null;
      return {
        code: applicable.reduce((source, rewrite) => apply(source, rewrite, missing), code),
        map: null,
      };
    },
    transformIndexHtml: inPortalsName,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type === 'asset') page.source = inPortalsName(String(page.source));
        if (missing.size > 0)
          this.error(`Not met in this version of Strapi: ${[...missing].map(nameOf).join('; ')}`);
      },
    },
  };
}

function apply(source: string, rewrite: Rewrite, missing: Set<Rewrite | string>): string {
  const rewritten = source.replace(rewrite.find, rewrite.replace);
  if (rewritten !== source) missing.delete(rewrite);
  return rewritten;
}

function emptyComponents(names: readonly string[]): string {
  return names.map((name) => `export const ${name} = () => null;`).join('\n');
}

function nameOf(missing: Rewrite | string): string {
  return typeof missing === 'string' ? missing : `${missing.find} in ${missing.module}`;
}
