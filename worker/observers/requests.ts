import type { Request, Response } from 'playwright-core';
import type { SignalOf } from '../../diagnosis/signals.ts';
import type { Stage } from '../../journeys/observations.ts';
import { hostOf, withoutQuery } from '../role-map.ts';
import type { Observer } from './observer.ts';
import { mostBytes, saidToScript } from '../said-to-script.ts';

/** Most exchanges kept of a run: of those that went well, and of those that did not, which matter more. */
const maxKept = { well: 1_500, badly: 2_000 };

type Resource = SignalOf<'request'>['resource'];
const resources: Readonly<Record<string, Resource>> = {
  document: 'document',
  script: 'script',
  stylesheet: 'stylesheet',
  image: 'image',
  font: 'font',
  fetch: 'fetch',
  xhr: 'fetch',
};

/** Every HTTP exchange of the run, also those that were still waiting for an answer at its end. */
export const requests = {
  id: 'requests',
  observe({ context, stage, roleOf, learnPaymentHost, add, guarded }) {
    const open = new Map<Request, { readonly stage: Stage | null; readonly since: number }>();
    const kept = { well: 0, badly: 0 };

    function write(
      request: Request,
      response: Response | null,
      failure: string | null,
      says: string | null = null,
    ): void {
      const begun = open.get(request);
      open.delete(request);
      const host = hostOf(request.url());
      if (host === '') return; // data: and blob: never left the browser
      const status = response?.status() ?? null;
      const quality = status === null || status >= 400 || failure !== null ? 'badly' : 'well';
      if (kept[quality]++ >= maxKept[quality]) return;
      const headers = response?.headers() ?? {};
      const timing = request.timing();
      const ended = timing.responseEnd >= 0 ? timing.responseEnd : null;
      add({
        kind: 'request',
        stage: begun?.stage ?? null,
        method: request.method(),
        url: withoutQuery(request.url()),
        host,
        role: roleOf(host),
        resource: resources[request.resourceType()] ?? 'other',
        navigation: isNavigation(request),
        status,
        failure,
        contentType: headers['content-type'] ?? null,
        ...(says === null ? {} : { says }),
        durationMs: ended ?? (begun ? performance.now() - begun.since : null),
        phases: phasesOf(timing),
        bytes: headers['content-length'] === undefined ? null : Math.max(0, Number(headers['content-length']) || 0),
      });
    }

    context.on(
      'request',
      guarded((request) => {
        open.set(request, { stage: stage(), since: performance.now() });
        const host = hostOf(request.url());
        // Where the citizen is sent in order to pay, is where he pays.
        if (stage() === 'payment' && isNavigation(request) && roleOf(host) === 'third-party') learnPaymentHost(host);
      }),
    );
    context.on(
      'requestfinished',
      guarded(async (request) => {
        const response = request.existingResponse();
        const role = roleOf(hostOf(request.url()));
        // `open` keeps it until it is written: a run that ends meanwhile writes it without its words.
        const says = response && role !== 'third-party' && maySay(request, response) ? await words(response) : null;
        if (open.has(request)) write(request, response, null, says);
      }),
    );
    context.on(
      'requestfailed',
      guarded((request) => write(request, request.existingResponse(), request.failure()?.errorText ?? 'unknown')),
    );
    return () => {
      for (const request of [...open.keys()]) write(request, request.existingResponse(), null);
    };
  },
} as const satisfies Observer;

/** An answer to a page's script that may tell people something: a page in place of data, an error, what came of something sent. */
function maySay(request: Request, response: Response): boolean {
  if (resources[request.resourceType()] !== 'fetch') return false;
  const { 'content-type': type = '', 'content-length': length = '0' } = response.headers();
  if (Number(length) > mostBytes) return false;
  return /html/i.test(type) || (/json/i.test(type) && (response.status() >= 400 || request.method() !== 'GET'));
}

async function words(response: Response): Promise<string | null> {
  try {
    const body = await response.body();
    return body.length > mostBytes ? null : saidToScript(body.toString(), response.headers()['content-type'] ?? '');
  } catch {
    return null; // the page went on and its answers are gone
  }
}

function isNavigation(request: Request): boolean {
  if (!request.isNavigationRequest()) return false;
  try {
    return request.frame().parentFrame() === null;
  } catch {
    return true; // a navigation whose frame is not there yet is that of a new page
  }
}

/** Durations from Playwright's moments (ms since the request began, -1: did not happen). */
function phasesOf(timing: ReturnType<Request['timing']>): SignalOf<'request'>['phases'] {
  const span = (from: number, to: number): number | null => (from >= 0 && to >= from ? to - from : null);
  const secure = timing.secureConnectionStart >= 0;
  return {
    resolve: span(timing.domainLookupStart, timing.domainLookupEnd),
    connect: span(timing.connectStart, secure ? timing.secureConnectionStart : timing.connectEnd),
    tls: secure ? span(timing.secureConnectionStart, timing.connectEnd) : null,
    processing: span(timing.requestStart, timing.responseStart),
    transfer: span(timing.responseStart, timing.responseEnd),
  };
}
