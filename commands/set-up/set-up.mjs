/** The order of set-up, and what it says. */
import { alertmanager } from './alertmanager.mjs';
import { installWithApt, mayInstallWithApt, withSudo } from './apt.mjs';
import { chromium } from './chromium.mjs';
import { npmPackages } from './npm-packages.mjs';
import { openssl } from './openssl.mjs';
import { postgresql } from './postgresql.mjs';
import { prometheus } from './prometheus.mjs';
import { redis } from './redis.mjs';
import { vietnameseFonts } from './vietnamese-fonts.mjs';

/**
 * Something of the machine's that congdan needs.
 * @typedef {object} Need
 * @property {string} name
 * @property {() => boolean} isThere  must cost a few milliseconds: it is asked before every command
 * @property {() => readonly string[]} aptPackages  that provide it on this distribution; empty where it has none
 * @property {string} advice  the end of the sentence "Redis is missing: …" where set-up may not install
 * @property {(mayInstall: boolean) => Promise<string | null>} [installOtherwise]  without apt; a problem in one sentence, or null
 */

/**
 * @param {readonly string[]} args  `--for-tests`, `--for-checks` or nothing
 * @returns {Promise<number>} exit code: 0 all is there, 2 something is missing and has been named on stderr
 */
export async function setUp(args) {
  const unknown = args.find((arg) => arg !== '--for-tests' && arg !== '--for-checks');
  if (unknown !== undefined) {
    say(`set-up does not know "${unknown}"; it takes --for-tests or --for-checks.`);
    return 2;
  }
  const problem = await npmPackages(say);
  if (problem !== null) {
    say(problem);
    return 2;
  }
  if (args.includes('--for-checks')) return 0;
  return provide([
    redis,
    chromium,
    vietnameseFonts,
    ...(args.includes('--for-tests') ? [postgresql, openssl, prometheus, alertmanager] : []),
  ]);
}

/** @param {readonly Need[]} needs */
async function provide(needs) {
  const missing = () => needs.filter((need) => !need.isThere());
  let lacking = missing();
  if (lacking.length === 0) return 0;

  const mayInstall = mayInstallWithApt();
  const packages = lacking.flatMap((need) => need.aptPackages());
  if (mayInstall && packages.length > 0) {
    const problem = await installWithApt(packages, say);
    if (problem !== null) say(problem);
    lacking = missing();
  }
  for (const need of lacking) {
    const problem = (await need.installOtherwise?.(mayInstall, say)) ?? null;
    if (problem !== null) say(problem);
  }
  lacking = missing();
  for (const need of lacking) say(`${need.name} is missing: ${howToGet(need)}`);
  if (lacking.length === 0) say('All that congdan needs is there now.');
  return lacking.length === 0 ? 0 : 2;
}

/** @param {Need} need */
function howToGet(need) {
  const packages = need.aptPackages();
  return packages.length === 0
    ? need.advice
    : `run \`${withSudo(`apt-get install ${packages.join(' ')}`)}\`, or ${need.advice}`;
}

/** @param {string} sentence */
function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
