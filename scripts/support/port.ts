import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from './refusal';

/** How long a port is waited for: a portal that was just killed may still be letting go of it. */
const PATIENCE_MS = 3_000;

/** Throws a `Refusal` when something else listens there, before anything expensive has begun. */
export async function assertPortFree(host: string, port: number): Promise<void> {
  for (const began = Date.now(); ; await sleep(200)) {
    const error = await whyNotListen(host, port);
    if (!error) return;
    if (error.code === 'EADDRINUSE' && Date.now() - began < PATIENCE_MS) continue;
    throw new Refusal(remedy(error, host, port));
  }
}

function remedy({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `port ${port} on ${host} is taken, perhaps by another portal. Stop that program, or set PORT to a free one.`;
  if (code === 'EACCES')
    return `port ${port} needs more rights than this user has. Set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST ${host} is not an address of this machine. Set HOST to 127.0.0.1 or 0.0.0.0.`;
  return `cannot listen on ${host}:${port}: ${message}`;
}

function whyNotListen(host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', resolve);
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}
