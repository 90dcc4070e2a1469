/**
 * A headless Chromium, looked for as the workers do: CHROMIUM_PATH, Playwright's own headless shell, the distribution's
 * `chromium-headless-shell`. Debian has that package, signed and with its libraries; elsewhere Playwright downloads its own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { aptPackages, isDebian, withSudo } from './apt.mjs';
import { isExecutable, onPath, runProgram } from './run-program.mjs';

const playwright = 'node_modules/playwright-core';
const limitMs = 8 * 60_000;

export const chromium = {
  name: 'A headless Chromium',
  isThere: () => {
    const named = process.env.CHROMIUM_PATH ?? '';
    return named === '' ? (ofPlaywright() ?? onPath('chromium-headless-shell')) !== null : isExecutable(named);
  },
  aptPackages: () => (isDebian() && !pathIsWrong() ? aptPackages('chromium-headless-shell') : []),
  get advice() {
    return pathIsWrong()
      ? `CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, where no program is; correct or unset it.`
      : 'run `npx playwright install chromium-headless-shell`, or set CHROMIUM_PATH to a Chromium of your own.';
  },
  installOtherwise: async (mayInstall, say) => {
    if (pathIsWrong()) return null;
    const doing = "Downloading Playwright's headless Chromium (about 120 MB)";
    say(doing);
    const options = mayInstall ? ['--with-deps'] : [];
    const problem = await runProgram(
      process.execPath,
      [`${playwright}/cli.js`, 'install', ...options, 'chromium-headless-shell'],
      { doing, limitMs, say, env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' } },
    );
    if (problem !== null) return problem;
    const browser = ofPlaywright();
    if (browser === null || spawnSync(browser, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0)
      return null;
    return `Chromium is there and does not start; \`${withSudo('npx playwright install-deps chromium-headless-shell')}\` installs the libraries it needs.`;
  },
};

function pathIsWrong() {
  const named = process.env.CHROMIUM_PATH ?? '';
  return named !== '' && !isExecutable(named);
}

/** Where Playwright keeps the browser of its own version, computed as it does; loading Playwright to ask takes far longer. */
function ofPlaywright() {
  const { browsers } = JSON.parse(readFileSync(`${playwright}/browsers.json`, 'utf8'));
  const { revision } = browsers.find(({ name }) => name === 'chromium-headless-shell');
  const folder = join(browsersFolder(), `chromium_headless_shell-${revision}`);
  if (!existsSync(join(folder, 'INSTALLATION_COMPLETE'))) return null;
  const programs = readdirSync(folder).map((entry) => join(folder, entry, 'chrome-headless-shell'));
  return programs.find(isExecutable) ?? null;
}

function browsersFolder() {
  const configured = process.env.PLAYWRIGHT_BROWSERS_PATH ?? '';
  if (configured === '0') return join(playwright, '.local-browsers');
  if (configured !== '') return configured;
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'ms-playwright');
}
