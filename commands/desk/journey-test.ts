/** Playwright Test's `test` with a journey in it: made by the worker's own code, in a browser that Playwright Test has opened. */
import { join } from 'node:path';
import { test as base, type Browser, type TestInfo } from '@playwright/test';
import type { RunRecord } from '../../diagnosis/run-record.ts';
import type { Service } from '../../journeys/catalogue/service.ts';
import { loadPortal } from '../../journeys/portals/load-profile.ts';
import { legsAt, travelAlong, type Legs } from '../../journeys/travel.ts';
import type { LeasedContext } from '../../worker/browser-pool.ts';
import { runJourney } from '../../worker/run-journey.ts';
import type { RunJourneyDeps } from '../../worker/run-journey-deps.ts';
import { depsByHand, requestByHand } from '../by-hand.ts';
import { causeOf } from '../result-table.ts';
import { namedPortals } from './desk-portals.ts';
import { countryFolder } from './start-country.ts';

/** What a project chooses. */
export interface Journey {
  /** Id or file of a profile; an id of the sandbox's where CONGDAN_PORTALS names none. */
  readonly portal: string;
  readonly device: string;
  readonly network: string;
}

export const test = base.extend<Journey & { readonly journey: (service: Service) => Promise<void> }>({
  portal: ['', { option: true }],
  device: ['desktop', { option: true }],
  network: ['fibre', { option: true }],
  journey: async ({ browser, portal: named, device, network }, use, info) => {
    const stop = new AbortController();
    await use(async (service) => {
      const portal = await loadPortal(profileOf(named));
      const deps = await depsByHand({
        portal,
        env: process.env,
        dataFolder: info.outputDir,
        pool: poolOf(browser),
        abort: stop.signal,
        citizen: info.parallelIndex,
      });
      const { record } = await runJourney(requestByHand(service, portal, { device, network, confirm: true }), {
        ...deps,
        service,
        trace: 'none',
        pictures: false,
        travel: (task) => travelAlong(task, inSteps(legsAt(portal))),
      });
      await tell(record, info);
    });
    stop.abort(new Error('the test is over'));
  },
});

function profileOf(portal: string): string {
  const folder = process.env[countryFolder];
  return folder === undefined || namedPortals(process.env).length > 0 ? portal : join(folder, `${portal}.json`);
}

/** Each stage as a step of the report. */
function inSteps(legs: Legs): Legs {
  return legs.map(([stage, walk]) => [stage, (citizen) => test.step(stage, () => walk(citizen))]);
}

/** Lends contexts of the test's own browser, which records traces and screenshots as the user configured. */
function poolOf(browser: Browser): RunJourneyDeps['pool'] {
  const gone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  return {
    async lease(contextOptions): Promise<LeasedContext> {
      const context = await browser.newContext(contextOptions(browser.version()));
      return {
        context,
        gone,
        answers: () => Promise.resolve(browser.isConnected()),
        kill: () => void browser.close().catch(() => undefined),
        release: () => context.close().catch(() => undefined),
      };
    },
  };
}

/** A journey that failed fails the test, with the diagnosis' own sentences. */
async function tell(record: RunRecord, info: TestInfo): Promise<void> {
  if (record.artifacts.signals) {
    await info.attach('signals.json', { path: record.artifacts.signals, contentType: 'application/json' });
  }
  if (record.fileCode) info.annotations.push({ type: 'file code', description: record.fileCode });
  if (record.stopped) info.annotations.push({ type: 'stopped', description: record.stopped.words });
  if (record.outcome === 'monitor-fault') throw new Error(`A fault of ours: ${record.monitorFault?.reason ?? ''}`);
  if (record.outcome !== 'failed') return;
  const { diagnosis } = record;
  throw new Error(
    [
      `${causeOf(record)}${diagnosis ? ` (${diagnosis.confidence.toFixed(2)}, rule ${diagnosis.rule})` : ''}, in ${record.failedStage ?? 'login'} at: ${record.failedStep ?? ''}`,
      ...(diagnosis?.reasons ?? []),
    ].join('\n'),
  );
}
