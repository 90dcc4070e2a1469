import type { lookup } from 'node:dns';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublicAddress, lookupPublic, refusePrivateLiteral } from '../../notifications/public-address.ts';

describe('isPublicAddress', () => {
  test.each([
    '127.0.0.1', '127.255.255.254', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.100.100.200',
    '0.0.0.0', '192.0.0.8', '198.18.0.1', '224.0.0.1', '240.0.0.1', '255.255.255.255', '::', '::1', '::ffff:127.0.0.1', '::ffff:7f00:1',
    '::127.0.0.1', '64:ff9b::7f00:1', 'fc00::1', 'fd00:ec2::254', 'fe80::1', 'fec0::1', 'ff02::1', '2001::1', '2001:db8::1', '2002:7f00:1::',
    'localhost', '', '127.1', '0x7f.0.0.1',
  ])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false)); // prettier-ignore

  test.each(['1.1.1.1', '203.162.4.191', '172.32.0.1', '172.15.255.255', '100.63.255.255', '100.128.0.1', '2400:cb00::1', '2606:4700::1111'])(
    '%s is',
    (address) => expect(isPublicAddress(address)).toBe(true),
  ); // prettier-ignore

  test('no address of a network of one’s own is, however it is written as an address of a host', () => {
    const own = fc.oneof(
      fc.tuple(fc.constant(10), fc.nat(255), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(127), fc.nat(255), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(192), fc.constant(168), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(169), fc.constant(254), fc.nat(255), fc.nat(255)),
    );
    fc.assert(
      fc.property(own, ([a, b, c, d]) => {
        const number = ((a * 256 + b) * 256 + c) * 256 + d;
        const octal = [a, b, c, d].map((part) => `0${part.toString(8)}`).join('.');
        for (const host of [`${a}.${b}.${c}.${d}`, String(number), `0x${number.toString(16)}`, octal, `[::ffff:${a}.${b}.${c}.${d}]`])
          expect(() => refusePrivateLiteral(new URL(`http://${host}/`)), host).toThrow(/no public address/);
      }),
    ); // prettier-ignore
  });
});

describe('lookupPublic', () => {
  const found = promisify(lookupPublic as typeof lookup);

  test('a name of this machine leads nowhere', async () => {
    await expect(found('localhost', {})).rejects.toThrow('localhost is no public address');
    await expect(found('localhost', { all: true })).rejects.toThrow('localhost is no public address');
  });

  test('an address that is public is what it was, in both ways that sockets ask', async () => {
    expect(await found('1.1.1.1', { all: true })).toEqual([{ address: '1.1.1.1', family: 4 }]);
    expect(await found('1.1.1.1', {})).toBe('1.1.1.1');
  });
});
