/**
 * Provides what congdan runs on, on a fresh Linux machine: npm packages with the pinned Node, Redis, a headless
 * Chromium, fonts with Vietnamese letters; with `--for-tests` also PostgreSQL, Prometheus and Alertmanager, with `--for-checks` the npm packages only.
 *
 * Runs before every other command, therefore it is plain JavaScript for any Node from 20 on, needs no packages, writes
 * to stderr only (a command's stdout may be JSON), and says nothing when all is there.
 */
import { fileURLToPath } from 'node:url';

if (Number.parseInt(process.versions.node, 10) < 20) {
  console.error(
    `congdan's set-up needs Node 20 or newer, this is ${process.version}: install a newer Node and try again.`,
  );
  process.exit(2);
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { setUp } = await import('./set-up/set-up.mjs');
process.exitCode = await setUp(process.argv.slice(2));
