import type { IncomingMessage, Server } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';

const FORWARDING_HEADERS = [
  'x-forwarded-for',
  'x-forwarded-proto',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-real-ip',
  'forwarded',
];

/**
 * Makes the server believe forwarding headers only from the proxies that the operator named (`TRUSTED_PROXIES`: addresses or CIDR ranges); from anybody else
 * they are removed before anything reads them. Throws `TypeError` for an entry that is no address.
 */
export function trustOnly(proxies: readonly string[], server: Server): void {
  const trusted = new BlockList();
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(bits), family);
  }
  server.prependListener('request', (request: IncomingMessage) => {
    if (isTrusted(trusted, request.socket?.remoteAddress)) return;
    for (const header of FORWARDING_HEADERS) delete request.headers[header];
  });
}

function isTrusted(trusted: BlockList, address: string | undefined): boolean {
  if (!address) return false;
  const plain = address.startsWith('::ffff:') ? address.slice(7) : address;
  return trusted.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4');
}
