/**
 * VNPAY 2.1.0 signatures: HMAC-SHA512, hex.
 *
 * Pay, return and IPN sign the parameters sorted by name and URL-encoded as `k=v` joined with `&` (a space is `+`),
 * leaving out vnp_SecureHash and vnp_SecureHashType. querydr signs chosen values joined with `|`.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

export type VnpParameters = Readonly<Record<string, string>>;

const notSigned = new Set(['vnp_SecureHash', 'vnp_SecureHashType']);

export function hmac(secret: string, data: string): string {
  return createHmac('sha512', secret).update(data, 'utf8').digest('hex');
}

/** The query string of signed parameters, signature last. Empty values are left out. */
export function signedQuery(secret: string, parameters: VnpParameters): string {
  const query = canonical(parameters);
  return `${query}&vnp_SecureHash=${hmac(secret, query)}`;
}

/** Whether vnp_SecureHash belongs to these parameters. */
export function signatureIsRight(secret: string, parameters: VnpParameters): boolean {
  return equalHex(parameters['vnp_SecureHash'] ?? '', hmac(secret, canonical(parameters)));
}

export function equalHex(given: string, right: string): boolean {
  const a = Buffer.from(given.toLowerCase());
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}

function canonical(parameters: VnpParameters): string {
  const sorted = Object.keys(parameters)
    .filter((name) => !notSigned.has(name) && parameters[name] !== '')
    .sort();
  return new URLSearchParams(sorted.map((name): [string, string] => [name, parameters[name] as string])).toString();
}
