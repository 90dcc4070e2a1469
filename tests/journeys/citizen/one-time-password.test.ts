import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneTimePassword } from '../../../journeys/citizen/one-time-password.ts';

/** The ASCII secret "12345678901234567890" of RFC 6238, appendix B, in base32. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

// The appendix prints eight digits; six of them are the last six (RFC 4226, 5.3: the number modulo 10^digits).
test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('at second %i of the epoch it is %s (RFC 6238, appendix B)', (second, password) => {
  expect(oneTimePassword(secret, second * 1_000)).toBe(password);
});

test('it stays for its thirty seconds', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), fc.integer({ min: 0, max: 29_999 }), (step, ms) => {
      expect(oneTimePassword(secret, step * 30_000 + ms)).toBe(oneTimePassword(secret, step * 30_000));
    }),
  );
});

test('digits from the test channel are the password itself', () => {
  expect(oneTimePassword('123456')).toBe('123456');
});
