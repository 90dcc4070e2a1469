import { defineConfig } from 'vitest/config';
import { FinalCount } from './tests/final-count.ts';
import { isOfKilledBrowser } from './worker/of-killed-browser.ts';

export default defineConfig({
  test: {
    // Builds the console, which some tests open in a browser.
    globalSetup: ['commands/console.ts'],
    include: ['tests/**/*.test.ts'],
    // Many tests start a browser, a Redis or a server of their own: two at a time is what a small machine carries.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // As in the worker: the echo of a browser that a test killed is no error of the test.
    onUnhandledError: (error) => !isOfKilledBrowser(error),
    reporters: ['default', new FinalCount()],
  },
});
