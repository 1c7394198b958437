import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importTerritories } from '../src/org-import/import-territories';
import { readCsv, UnreadableTable } from '../src/org-import/read-csv';
import { withInstance } from './support/instance';
import { step } from './support/progress';
import { Refusal, runCommand } from './support/refusal';
import { readSettings } from './support/settings';

const USAGE = 'usage: npm run org:import -- FILE.csv';
const ERRORS_SHOWN = 50;

/** `npm run org:import`: territories and their People's Committees from a CSV file; all of it, or nothing with every wrong line named. */
async function orgImport(): Promise<number> {
  const [name, ...more] = process.argv.slice(2);
  if (!name || more.length > 0 || name.startsWith('-')) throw new Refusal(USAGE);
  const rows = readRows(path.resolve(process.env.PORTAL_CALLER_DIR ?? '.', name));
  step(`${rows.length} lines read from ${name}`);
  return withInstance(readSettings(process.env), async (strapi) => {
    const began = Date.now();
    const { errors, territories, organizations } = await importTerritories(strapi, rows, step);
    if (errors.length > 0) {
      for (const { line, message } of errors.slice(0, ERRORS_SHOWN))
        process.stderr.write(`line ${line}: ${message}\n`);
      const rest = errors.length - ERRORS_SHOWN;
      throw new Refusal(
        `${errors.length} errors${rest > 0 ? ` (${rest} more not shown)` : ''}; nothing was imported.`,
      );
    }
    process.stdout.write(
      `territories: ${territories.added} added, ${territories.changed} changed, ${territories.unchanged} unchanged; ` +
        `organisations: ${organizations.added} added, ${organizations.changed} changed; ${Date.now() - began} ms\n`,
    );
    return 0;
  });
}

function readRows(file: string) {
  try {
    return readCsv(readFileSync(file));
  } catch (error) {
    if (error instanceof UnreadableTable) throw new Refusal(`${file}: ${error.message}.`, { cause: error });
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Refusal(`there is no file ${file}.`, { cause: error });
    if (code) throw new Refusal(`cannot read ${file}: ${message}.`, { cause: error });
    throw error;
  }
}

runCommand(orgImport);
