import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { type AllowedHosts, bareHost, isPublicAddress } from '../domain/polling/public-address';
import { FetchFailure } from './fetch-failure';

export type Resolve = (hostname: string) => Promise<string[]>;

export const resolveByDns: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true, verbatim: true })).map(({ address }) => address);

export interface AgentSettings {
  allowed: AllowedHosts;
  connectMilliseconds: number;
  idleMilliseconds: number;
  connectionsPerHost: number;
  resolve?: Resolve;
}

/**
 * The agent through which every request to a portal goes. It resolves a name once, refuses it unless every address it
 * stands for is public, and connects to that very address: between the look and the leap nothing can be exchanged.
 */
export function createFeedAgent(settings: AgentSettings): Agent {
  const { allowed, resolve = resolveByDns } = settings;
  const connect = buildConnector({ timeout: settings.connectMilliseconds });
  return new Agent({
    connections: settings.connectionsPerHost,
    headersTimeout: settings.idleMilliseconds,
    bodyTimeout: settings.idleMilliseconds,
    maxResponseSize: -1, // bodies are measured, packed and unpacked, where they are read
    connect(options, callback) {
      const port = options.port || (options.protocol === 'https:' ? '443' : '80');
      vet(options.hostname, port, allowed, resolve).then(
        (address) =>
          connect(
            {
              ...options,
              hostname: address,
              port,
              servername: options.servername ?? serverName(options.hostname),
            },
            callback,
          ),
        (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
      );
    },
  });
}

/** The address to connect to. Throws `FetchFailure` when the name is unknown or leads inside. */
export async function vet(
  hostname: string,
  port: string,
  allowed: AllowedHosts,
  resolve: Resolve,
): Promise<string> {
  const host = bareHost(hostname).toLowerCase();
  const isAllowed = allowed.has(`${hostname.toLowerCase()}:${port}`);
  const addresses = isIP(host) ? [host] : await resolved(host, resolve);
  const [first] = addresses;
  if (!first) throw new FetchFailure(`the name ${host} has no address`, { code: 'unresolved' });
  // One private address among public ones is refused as a whole: an honest portal has no reason for it.
  const inside = addresses.find((address) => !isPublicAddress(address));
  if (inside && !isAllowed) {
    throw new FetchFailure(`${host} leads to ${inside}, which is not on the public internet`, {
      code: 'private-address',
    });
  }
  return first;
}

async function resolved(host: string, resolve: Resolve): Promise<string[]> {
  try {
    return await resolve(host);
  } catch (error) {
    throw new FetchFailure(`the name ${host} cannot be resolved`, { code: 'unresolved', cause: error });
  }
}

const serverName = (hostname: string): string | undefined =>
  isIP(bareHost(hostname)) ? undefined : hostname.replace(/\.$/, '');
