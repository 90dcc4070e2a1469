import { aptPackages } from './apt.mjs';
import { onPath } from './run-program.mjs';

/** Makes the good and bad certificates of the tests. */
export const openssl = {
  name: 'OpenSSL (for the tests only)',
  isThere: () => onPath('openssl') !== null,
  aptPackages: () => aptPackages('openssl'),
  advice: 'put openssl on PATH.',
};
