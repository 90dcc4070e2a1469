/**
 * The journeys under Playwright Test, for a desk: `npx playwright test`, `--ui`, `--shard`, `--grep id-card`,
 * `--project 'sandbox-igate-danang · desktop'`. Projects are portals × devices: those of the sandbox, which is started for it, or
 * those that CONGDAN_PORTALS names. See docs/operations.md.
 */
import { basename } from 'node:path';
import { defineConfig } from '@playwright/test';
import { deskPortals } from './commands/desk/desk-portals.ts';
import type { Journey } from './commands/desk/journey-test.ts';
import { devices } from './journeys/devices.ts';
import { browserArguments } from './worker/browser-pool.ts';
import { browserPath } from './worker/browser-path.ts';

export default defineConfig<Journey>({
  testDir: './commands/desk',
  globalSetup: './commands/desk/start-country.ts',
  fullyParallel: true,
  workers: Number(process.env['CONGDAN_CONCURRENCY'] || 1),
  // The journey has deadlines of its own, by the profile's budget; this only ends what hangs.
  timeout: 15 * 60_000,
  reporter: [['list'], ['html', { open: 'never' }]],
  use: {
    trace: 'retain-on-failure',
    launchOptions: { executablePath: browserPath(process.env), args: browserArguments() },
  },
  projects: deskPortals(process.env).flatMap((portal) =>
    devices.map(({ id }) => ({
      name: `${basename(portal, '.json')} · ${id}`,
      use: { portal, device: id },
    })),
  ),
});
