import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openDatabase, withClient } from './support/database';
import { writeFixture } from './support/fixture-file';
import { dumpDatabase } from './support/logical-dump';
import { step } from './support/progress';
import { Refusal, runCommand } from './support/refusal';
import { loadSecrets } from './support/secrets';
import { projectRoot, readSettings } from './support/settings';

/** `npm run fixture:make -- NAME`: keeps the present database as `tests/fixtures/NAME.json.br`, which later versions must still start on. */
async function makeFixture([name]: string[]): Promise<number> {
  if (!name || !/^[a-z0-9.-]+$/.test(name)) {
    throw new Refusal(
      'usage: npm run fixture:make -- NAME, with a name such as 0.1.0 in small letters, digits, dots and dashes.',
    );
  }
  const settings = readSettings(process.env);
  const folder = path.join(projectRoot, 'tests/fixtures');
  mkdirSync(folder, { recursive: true });
  const database = await openDatabase(settings, loadSecrets(settings.dataDir));
  try {
    const dump = await withClient(database.url, dumpDatabase);
    const size = writeFixture(path.join(folder, `${name}.json.br`), dump);
    step(`tests/fixtures/${name}.json.br: ${dump.tables.length} tables, ${size} bytes`);
  } finally {
    await database.close();
  }
  return 0;
}

runCommand(() => makeFixture(process.argv.slice(2)));
