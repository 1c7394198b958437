import { spawn } from 'node:child_process';
import { prepareGround } from './support/instance';
import { assertPortFree } from './support/port';
import { runCommand } from './support/refusal';
import { projectRoot, readSettings } from './support/settings';
import { untilStopped } from './support/stop-signal';

/** `npm run dev`: as `npm start`, with the server restarted and the admin panel replaced when their sources change. */
async function dev(): Promise<number> {
  const stop = untilStopped();
  const settings = readSettings(process.env);
  await assertPortFree(settings.HOST, settings.PORT);
  const database = await prepareGround(settings);
  try {
    const strapi = spawn(process.execPath, ['node_modules/@strapi/strapi/bin/strapi.js', 'develop'], {
      cwd: projectRoot,
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'development', PORTAL_SERVE: '1' },
    });
    const ended = new Promise<number>((resolve) => strapi.on('exit', (code) => resolve(code ?? 0)));
    await Promise.race([stop, ended]);
    strapi.kill('SIGTERM');
    return await ended;
  } finally {
    await database.close();
  }
}

runCommand(dev);
