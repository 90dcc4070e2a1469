import { existsSync, readdirSync } from 'node:fs';
import { aptPackages } from './apt.mjs';
import { onPath } from './run-program.mjs';

// Debian keeps the server's programs out of PATH, in a folder for each major version.
const debianFolder = '/usr/lib/postgresql';

/** A PostgreSQL that the tests of the results start for themselves; congdan itself runs without one. */
export const postgresql = {
  name: 'PostgreSQL (for the tests only)',
  isThere: () =>
    onPath('initdb') !== null ||
    (existsSync(debianFolder) &&
      readdirSync(debianFolder).some((version) => existsSync(`${debianFolder}/${version}/bin/initdb`))),
  aptPackages: () => aptPackages('postgresql'),
  advice: 'put the server programs of PostgreSQL 13 or newer (initdb, postgres) on PATH.',
};
