/** The citizen without the worker: no queue, no observers, no evidence. What he costs more than the script is his way, not the worker's. */
import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serviceById } from '../journeys/catalogue/services.ts';
import { bundleReadingScript } from '../journeys/citizen/bundle-reading-script.ts';
import { loadPortal } from '../journeys/portals/load-profile.ts';
import { travel } from '../journeys/travel.ts';
import { browserArguments } from '../worker/browser-pool.ts';
import { personas } from '../worker/personas.ts';
import { journeySecrets, secretSource } from '../worker/secrets.ts';
import { laneSettings } from './lane-settings.ts';
import type { Ended, WalkPlan } from './walk.ts';

const { lanes, journeys, executablePath, context: options } = laneSettings(process.env);
const { BENCH_PLAN = '', BENCH_PORTAL = '', BENCH_ENDED = '' } = process.env;
const { service: serviceId, header } = JSON.parse(readFileSync(BENCH_PLAN, 'utf8')) as WalkPlan;
const service = serviceById(serviceId);
if (!service) throw new Error(`There is no service ${serviceId}.`);
const portal = await loadPortal(BENCH_PORTAL);
const readingScript = await bundleReadingScript();
const everyone = personas(new Date());
const scratchFolder = mkdtempSync(join(tmpdir(), 'congdan-bench-citizen-'));
const browser = await chromium.launch({ executablePath, args: browserArguments() });
try {
  await Promise.all(
    everyone.slice(0, lanes).map(async (persona, lane) => {
      const secrets = journeySecrets(portal, persona, secretSource(process.env));
      for (let made = 0; made < journeys / lanes; made += 1) {
        const context = await browser.newContext(options);
        await context.setExtraHTTPHeaders({ [header.name]: header.value });
        context.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
        const page = await context.newPage();
        const abort = new AbortController().signal;
        const report = await travel({ page, service, portal, persona, secrets, readingScript, scratchFolder, abort, observe: () => undefined }); // prettier-ignore
        if (report.outcome !== 'ok') throw new Error(`The citizen failed: ${report.obstacle}, ${report.failedStep}`);
        const ended: Ended = { lane, code: report.fileCode ?? '', at: Date.now() };
        appendFileSync(BENCH_ENDED, `${JSON.stringify(ended)}\n`);
        await context.close();
      }
    }),
  );
} finally {
  await browser.close();
  await rm(scratchFolder, { recursive: true });
}
