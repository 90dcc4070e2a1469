/** Keeps webhooks out of networks of one's own (server-side request forgery). */
import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList, isIP } from 'node:net';

/** IANA IPv4 Special-Purpose Address Registry (RFC 6890), with multicast and the reserved class E. */
const notPublic4 = new BlockList();
for (const range of ['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4']) add(notPublic4, range, 'ipv4'); // prettier-ignore

/** Of IPv6 only global unicast (RFC 4291) is public, without what leads to IPv4 or stands in books: Teredo and its like, 6to4. */
const global6 = new BlockList();
add(global6, '2000::/3', 'ipv6');
const notPublic6 = new BlockList();
for (const range of ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']) add(notPublic6, range, 'ipv6');

export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !notPublic4.check(address, 'ipv4');
  return family === 6 && global6.check(address, 'ipv6') && !notPublic6.check(address, 'ipv6');
}

/** The name leads, or the address is, into a network of one's own. */
export class NotPublic extends Error {
  override readonly name = 'NotPublic';

  constructor(host: string) {
    super(`${host} is no public address; set "privateAddress" where that is meant.`);
  }
}

/** @throws NotPublic for an address that stands in the place of a name: such a one is never looked up */
export function refusePrivateLiteral({ hostname }: URL): void {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) !== 0 && !isPublicAddress(address)) throw new NotPublic(hostname);
}

type Found = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/**
 * A look-up for sockets that finds public addresses only. It is the one that the connection is made by, so that a name which answers
 * differently a moment later (DNS rebinding) gains nothing.
 */
export function lookupPublic(hostname: string, options: LookupOptions, found: Found): void {
  systemLookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return found(error, []);
    const open = addresses.filter(({ address }) => isPublicAddress(address));
    const [first] = open;
    if (first === undefined) return found(new NotPublic(hostname), []);
    if (options.all) found(null, open);
    else found(null, first.address, first.family);
  });
}

function add(list: BlockList, range: string, family: 'ipv4' | 'ipv6'): void {
  const [address = '', prefix] = range.split('/');
  list.addSubnet(address, Number(prefix), family);
}
