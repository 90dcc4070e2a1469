import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCountry } from '../country.ts';
import { prepareFolder } from '../data-folder.ts';
import { namedPortals } from './desk-portals.ts';

/** Folder with the running sandbox's profiles; set for the tests once it is started. */
export const countryFolder = 'CONGDAN_DESK_COUNTRY';

/** Starts the stand-in country before the first test, unless portals are named; what it returns ends it after the last. */
export async function startCountryForDesk(): Promise<() => Promise<void>> {
  if (namedPortals(process.env).length > 0) return () => Promise.resolve();
  const folder = await mkdtemp(join(tmpdir(), 'congdan-desk-'));
  await prepareFolder(folder);
  const country = await startCountry(folder, [], new AbortController().signal);
  // Playwright Test hands its own environment on to the processes of the tests.
  Object.assign(process.env, country.environment, { [countryFolder]: join(folder, 'sandbox', 'portals') });
  return async () => {
    await country.child.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

// eslint-disable-next-line no-restricted-exports -- Playwright Test calls the default export of a global set-up
export default startCountryForDesk;
