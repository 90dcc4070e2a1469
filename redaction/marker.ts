/** What stands where something was taken out. */

/** What was taken out; never the value, nor anything that tells its length. */
export type Kind =
  | 'secret'
  | 'personal'
  | 'password'
  | 'token'
  | 'cookie'
  | 'header'
  | 'otp'
  | 'card'
  | 'id-number'
  | 'old-id-number'
  | 'tax-code'
  | 'insurance-number'
  | 'passport-number'
  | 'phone'
  | 'email';

export function marker(kind: Kind): string {
  return `[redacted:${kind}]`;
}

/** Any marker, also with its brackets and colon percent-encoded, as it stands in an address that was encoded again. */
export const markerPattern = /(?:\[|%5B)redacted(?::|%3A)[a-z-]+(?:\]|%5D)/i;
