import ipaddr from 'ipaddr.js';

/** Ports on which public web servers are found; others are doors of something else. */
const PORTS: ReadonlySet<string> = new Set(['80', '443', '8080', '8443']);

/** Special by registration (RFC 6890 and later), whatever ipaddr.js says of them. */
const SPECIAL_V6 = [
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  '5f00::/16',
].map((range) => ipaddr.parseCIDR(range));
const SPECIAL_V4 = ['0.0.0.0/8', '192.0.0.0/24', '192.88.99.0/24', '198.18.0.0/15', '240.0.0.0/4'].map(
  (range) => ipaddr.parseCIDR(range),
);
const GLOBAL_V6 = ipaddr.parseCIDR('2000::/3');

/**
 * True for an address of the public internet. Forms that carry another address inside (IPv4-mapped, NAT64, 6to4, Teredo)
 * are never taken for public: what they carry may be anything.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed.kind() === 'ipv4') return !SPECIAL_V4.some((range) => parsed.match(range));
  return parsed.match(GLOBAL_V6) && !SPECIAL_V6.some((range) => parsed.match(range));
}

export type AddressRefusal = 'not-http' | 'credentials' | 'port' | 'private-address' | 'not-an-address';

/** Host and port pairs of the own network that may be read all the same (`FEEDS_ALLOW_PRIVATE`), in lower case. */
export type AllowedHosts = ReadonlySet<string>;

/** Why a URL may not be asked for at all, before anything is resolved; null when it may. */
export function whyNotFetch(address: string, allowed: AllowedHosts): AddressRefusal | null {
  if (!URL.canParse(address)) return 'not-an-address';
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'not-http';
  if (url.username || url.password) return 'credentials';
  if (allowed.has(hostAndPort(url))) return null;
  if (!PORTS.has(portOf(url))) return 'port';
  const literal = bareHost(url.hostname);
  return ipaddr.isValid(literal) && !isPublicAddress(literal) ? 'private-address' : null;
}

/** `example.vn:443`: the form in which `FEEDS_ALLOW_PRIVATE` names a place. */
export const hostAndPort = (url: URL): string => `${url.hostname.toLowerCase()}:${portOf(url)}`;

export const portOf = (url: URL): string => url.port || (url.protocol === 'https:' ? '443' : '80');

/** A host as a resolver takes it: without the brackets of IPv6. */
export const bareHost = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');

/** `FEEDS_ALLOW_PRIVATE`: a comma list of host:port. Throws on anything else: a typing error must not open a door. */
export function readAllowedHosts(setting: string | undefined): AllowedHosts {
  const entries = (setting ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  return new Set(
    entries.map((entry) => {
      const url = /:\d+$/.test(entry) && URL.canParse(`http://${entry}`) ? new URL(`http://${entry}`) : null;
      if (url?.pathname !== '/' || url.username)
        throw new RangeError(`FEEDS_ALLOW_PRIVATE: "${entry}" is not host:port`);
      return hostAndPort(url);
    }),
  );
}
