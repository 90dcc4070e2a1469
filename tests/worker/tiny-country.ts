/** What a test needs to make a run: a page on a local server, a request for it, and a journey of a few lines. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { birthRegistration } from '../../journeys/catalogue/birth-registration.ts';
import type { JourneyReport, JourneyTask } from '../../journeys/journey.ts';
import type { Persona } from '../../journeys/personas/persona.ts';
import { portalProfileSchema, type PortalProfileInput } from '../../journeys/portals/profile.ts';
import { runRequestSchema, type RunRequest } from '../../journeys/run-request.ts';
import { ArtifactKeeper } from '../../worker/artifacts/artifact-keeper.ts';
import { FolderStore } from '../../worker/artifacts/folder-store.ts';
import { browserPath } from '../../worker/browser-path.ts';
import { BrowserPool } from '../../worker/browser-pool.ts';
import { allObservers } from '../../worker/observers/all-observers.ts';
import { copiesInMemory, robotsFiles } from '../../worker/robots/robots-files.ts';
import type { RunJourneyDeps } from '../../worker/run-journey-deps.ts';

export const persona: Persona = {
  id: 'an',
  account: { username: '001090000001', password: 'mat-khau', otpSecret: 'JBSWY3DPEHPK3PXP' },
  answers: {},
};

export async function serve(
  listener: RequestListener,
): Promise<{ url: string; host: string; stop: () => Promise<void> }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function page(body: string): RequestListener {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="vi"><title>Cổng dịch vụ công</title><body>${body}</body></html>`);
  };
}

export function newPool(onLaunch?: (reason: string) => void, runsPerBrowser = 100): BrowserPool {
  return new BrowserPool({
    executablePath: browserPath(process.env),
    runsPerBrowser,
    ...(onLaunch ? { onLaunch } : {}),
  });
}

let runs = 0;
export function request(
  baseUrl: string,
  portal: Partial<PortalProfileInput> = {},
  more: Partial<RunRequest> = {},
): RunRequest {
  return runRequestSchema.parse({
    version: 1,
    runId: `birth-registration--tiny--${runs++}`,
    service: 'birth-registration',
    portal: portalProfileSchema.parse({
      id: 'tiny',
      name: 'Tiny',
      baseUrl,
      agreement: 'agreed',
      sandbox: true,
      ...portal,
    }),
    device: 'desktop',
    network: 'fibre',
    scheduledAt: new Date().toISOString(),
    expiresAt: new Date(Date.now() + 600_000).toISOString(),
    confirm: true,
    ...more,
  });
}

export const report: JourneyReport = {
  outcome: 'ok',
  stopped: null,
  failedStage: null,
  failedStep: null,
  obstacle: null,
  fileCode: 'H17.12-261121-0042',
  leftTraces: true,
  stages: [{ stage: 'login', outcome: 'ok', durationMs: 5, steps: 1 }],
  effort: {
    screens: 1,
    fields: 0,
    fieldsAskedAgain: 0,
    undeclaredFields: 0,
    uploads: 0,
    keystrokes: 0,
    estimatedSeconds: 3,
  },
};

/** Opens the portal and expects a heading; what is not there stops it. */
export async function openAndLook({ page, portal, observe, progress }: JourneyTask): Promise<JourneyReport> {
  progress?.('login', 'mở cổng dịch vụ công');
  const opened = await page.goto(portal.baseUrl).catch(() => null);
  const heading = opened ? await page.locator('h1').count() : 0;
  if (heading > 0) return report;
  return stopped('control-missing', observe);
}

export function stopped(
  reason: NonNullable<JourneyReport['obstacle']>,
  observe: JourneyTask['observe'],
): JourneyReport {
  observe({
    kind: 'obstacle',
    stage: 'login',
    reason,
    words: 'mở cổng dịch vụ công',
    subject: 'h1',
    answer: null,
    waitedMs: null,
  });
  return {
    ...report,
    outcome: 'failed',
    failedStage: 'login',
    failedStep: 'mở cổng dịch vụ công',
    obstacle: reason,
    fileCode: null,
    leftTraces: false,
  };
}

export async function deps(pool: BrowserPool, more: Partial<RunJourneyDeps> = {}): Promise<RunJourneyDeps> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'congdan-data-'));
  return {
    pool,
    travel: openAndLook,
    judge: () => ({
      monitorFault: null,
      diagnosis: {
        cause: 'portal',
        detail: 'control-missing',
        confidence: 0.9,
        rule: 'of-the-test',
        reasons: [],
        others: [],
      },
    }),
    service: birthRegistration,
    persona,
    secrets: { account: null, card: { bank: '', number: '', holder: '', issued: '', otp: '' } },
    readingScript: '',
    observers: allObservers,
    artifacts: new ArtifactKeeper(new FolderStore(dataFolder)),
    dataFolder,
    signature: { version: '0', contact: 'test' },
    portalHeader: null,
    accessProxy: null,
    controlResolver: null,
    neutralUrls: [],
    attempt: 1,
    trace: 'every-page',
    pictures: true,
    robots: robotsFiles(copiesInMemory()),
    abort: new AbortController().signal,
    ...more,
  };
}
