import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/support/settings';
import { usePortal } from '../support/start-portal';

/** Strapi skips a plugin whose server file is missing, in silence. */
const portal = usePortal();
const names = readdirSync(path.join(projectRoot, 'plugins'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

interface Enabled {
  enabled: boolean;
  resolve?: string;
}

function enabledPlugins(): Record<string, Enabled> {
  const { default: settings } = require(path.join(projectRoot, 'dist/config/plugins.js'));
  const env = Object.assign((_name: string, fallback?: string) => fallback, {
    int: (_name: string, fallback?: number) => fallback,
    bool: (_name: string, fallback?: boolean) => fallback,
    array: (_name: string, fallback?: string[]) => fallback,
  });
  return settings({ env });
}

test.each(names)('plugin %s is enabled, found and loaded', (name) => {
  expect(enabledPlugins()[name]).toEqual({ enabled: true, resolve: `./plugins/${name}` });
  expect(portal().strapi.plugin(name)).toBeDefined();
});

test('every plugin that the settings name has a folder', () => {
  const own = Object.entries(enabledPlugins()).filter(([, { resolve }]) => resolve?.startsWith('./plugins/'));
  expect(own.map(([name]) => name).sort()).toEqual(names.sort());
});

test.each(names)('plugin %s has a page that explains it, and the layout of all', (name) => {
  const folder = path.join(projectRoot, 'plugins', name);
  for (const file of ['README.md', 'package.json', 'strapi-server.js', 'server/src/index.ts']) {
    expect([file, existsSync(path.join(folder, file))]).toEqual([file, true]);
  }
  expect(readFileSync(path.join(folder, 'strapi-server.js'), 'utf8')).toContain(
    `dist/plugins/${name}/server/src`,
  );
});
