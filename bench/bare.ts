/** The limit: nothing but Playwright and the script, each journey in a fresh context of one warm browser. */
import { chromium } from 'playwright-core';
import { browserArguments } from '../worker/browser-pool.ts';
import { laneSettings } from './lane-settings.ts';
import { walk } from './walk.ts';

const { lanes, journeys, executablePath, context: options } = laneSettings(process.env);
const browser = await chromium.launch({ executablePath, args: browserArguments() });
try {
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      for (let made = 0; made < journeys / lanes; made += 1) {
        const context = await browser.newContext(options);
        await walk(await context.newPage(), lane);
        await context.close();
      }
    }),
  );
} finally {
  await browser.close();
}
