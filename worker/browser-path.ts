import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError } from './configuration-error.ts';

/** Of the distribution, best first: the headless shell makes about twice the journeys of the full browser. */
const distributionPaths = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/**
 * The browser to use: CHROMIUM_PATH, else the headless shell that Playwright downloaded, else the distribution's.
 *
 * @throws ConfigurationError when there is none, or CHROMIUM_PATH names nothing
 */
export function browserPath(env: Readonly<Record<string, string | undefined>>): string {
  const chosen = env['CHROMIUM_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new ConfigurationError(
      `CHROMIUM_PATH names ${chosen}, which does not exist: set it to a Chromium, or unset it.`,
    );
  }
  const downloads = env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache', 'ms-playwright');
  const downloaded = globSync(join(downloads, 'chromium_headless_shell-*', '*', '*headless{_,-}shell'))
    .sort()
    .at(-1);
  const found = downloaded ?? distributionPaths.find((path) => existsSync(path));
  if (found) return found;
  throw new ConfigurationError(
    'No browser was found: install chromium-headless-shell (apt-get install chromium-headless-shell), or set CHROMIUM_PATH.',
  );
}
