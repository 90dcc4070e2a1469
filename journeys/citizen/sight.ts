/**
 * What the citizen has before his eyes: the window in front, read as a whole, frames included, once it has come to rest.
 * Rest means: nothing that the page asked for is still on its way, and the document has not changed for a moment. It is
 * never a fixed time, and never `networkidle`, which a page with a chat widget never reaches.
 */
import type { ElementHandle, Frame, Page, Request } from 'playwright-core';
import { ObstacleMet } from './obstacle-met.ts';
import { readerName, type Control, type FrameReading, type Reader } from './reading.ts';
import type { Stage } from '../observations.ts';

export interface SeenControl extends Control {
  readonly frame: Frame;
  /** The document it stands in; a reload makes another one, with numbers of its own. */
  readonly document: string;
}

export interface PageReading {
  readonly url: string;
  readonly host: string;
  readonly title: string;
  readonly lang: string;
  readonly headings: readonly string[];
  readonly text: string;
  readonly textLength: number;
  readonly alerts: readonly string[];
  /** What the browser's own message boxes said since the last reading; the citizen has pressed OK. */
  readonly boxes: readonly string[];
  readonly complaints: readonly { readonly text: string; readonly field: string | null }[];
  readonly controls: readonly SeenControl[];
  readonly viewport: { readonly width: number; readonly height: number };
  /** Alike for two readings between which nothing changed that a citizen would notice. */
  readonly likeness: string;
}

export interface Sight {
  page(): Page;
  /** Reads the window in front after it came to rest. */
  read(): Promise<PageReading>;
  /** Something was done whose effect may show late: the next reading of this document waits for it. */
  acted(): void;
  /** Waits until the window in front has come to rest, at least for a moment. */
  settle(): Promise<void>;
  /** Reads at once, whatever is still moving; for pages that never rest. */
  glance(): Promise<PageReading>;
  /** The element, to operate on; `writable`: only if it takes typing now. An obstacle (`no-progress`) when it is not there. */
  element(control: Pick<SeenControl, 'frame' | 'ref'>, use?: 'element' | 'writable'): Promise<ElementHandle>;
  /**
   * Where a click that is sent now surely meets the element, or what lies over it (`anything`); null: that has to be waited for,
   * or it is not there.
   */
  clickPoint(
    control: Pick<SeenControl, 'frame' | 'ref'>,
    meets: 'it' | 'anything',
  ): Promise<{ readonly x: number; readonly y: number } | null>;
  /** Runs in the page; `act` may use its two parameters and nothing around it. `given`: what JSON can hold. */
  inPage<T, G = number>(frame: Frame, act: (reader: Reader, given: G) => T, given?: G): Promise<Awaited<T>>;
  /** Whether this frame's host is known to belong to the portal: no other receives anything typed. */
  isKnown(frame: Frame): boolean;
  /** Opens an address; an obstacle when it does not open. */
  open(url: string, stage: Stage, words: string): Promise<void>;
  /** Something is on its way that the page waits for. */
  waiting(): boolean;
  /** The stage that a failure to see belongs to, and when its time is over. */
  enter(stage: Stage, deadline: number): void;
  deadline(): number;
}

/** How long a document must be still to be at rest, ms: a frame of a 60 Hz screen. Then its scripts must be idle, too. */
const restMs = 17;
/** A page that keeps moving for so long with nothing on its way (a ticker, a counter) is read as it moves, ms. */
const restlessMs = 3_000;
/** A request older than this is a long poll or a stream, not something a reader waits for. */
const longPollMs = 15_000;

/** How long a page may take to answer after the stage's time is over, for the last word about a failure, ms. */
const lastLookMs = 1_000;
/** Before a stage has its deadline there is this one, ms. */
const longestWaitMs = 120_000;

/** Documents that follow each other under the reader's eyes: more are a page that reloads itself for ever. */
const mostReadings = 200;
/** Of one that stays, and throws what no page that goes away does: its own scripts stand in the reader's way. */
const mostThrown = 50;
/** How a reading ends whose page went away under it. */
const wentAway = /navigat|context was destroyed|Cannot find context|detached|set out for another/i;

const awaited = new Set(['document', 'xhr', 'fetch', 'script', 'stylesheet']);

export async function openSight(
  firstPage: Page,
  readingScript: string,
  hosts: ReadonlySet<string>,
  abort: AbortSignal,
): Promise<Sight> {
  const context = firstPage.context();
  const underway = new Map<Request, number>();
  /** Woken whenever something that was on its way has come, or never will. */
  let wake: () => void = () => undefined;
  const windows: Page[] = [];
  const crashed = new WeakSet<Page>();
  let stage: Stage = 'login';
  let deadline = Number.POSITIVE_INFINITY;
  /** When the citizen last did what has not been looked at yet, Unix time, ms. */
  let actedAt = Number.NEGATIVE_INFINITY;

  context.on('request', (request) => {
    if (awaited.has(request.resourceType())) underway.set(request, Date.now());
  });
  function come(request: Request): void {
    underway.delete(request);
    wake();
  }
  context.on('requestfinished', come);
  context.on('requestfailed', come);
  function watch(page: Page): void {
    windows.push(page);
    page.on('close', () => windows.splice(windows.indexOf(page), 1));
    page.on('crash', () => crashed.add(page));
  }
  watch(firstPage);
  context.on('page', (page) => {
    if (!windows.includes(page)) watch(page);
  });
  let boxes: string[] = [];
  context.on('dialog', (dialog) => {
    if (dialog.type() === 'alert') boxes.push(dialog.message());
    // Unanswered, the page would stand still. It may close meanwhile.
    dialog.accept().catch(() => undefined);
  });
  await context.addInitScript({ content: readingScript });

  const front = (): Page => windows.at(-1) ?? firstPage;

  function waiting(): boolean {
    const now = Date.now();
    for (const [request, since] of underway) {
      if (now - since > longPollMs || (!request.isNavigationRequest() && request.resourceType() === 'document'))
        underway.delete(request);
    }
    return underway.size > 0;
  }

  function check(words: string): void {
    abort.throwIfAborted();
    if (crashed.has(front())) throw new ObstacleMet(stage, 'page-crashed', words, { subject: front().url() });
  }

  /** Nothing that the page asked for is on its way any more, or the time is over. */
  async function quiet(): Promise<void> {
    for (check('đọc trang'); waiting() && Date.now() < deadline; check('đọc trang')) {
      await Promise.race([pause(50), new Promise<void>((resolve) => (wake = resolve))]);
    }
  }

  /** A frame that was given an address and shows its empty first document still, as long as the address does not answer. */
  async function isStillToCome(frame: Frame): Promise<boolean> {
    if (!frame.parentFrame() || (frame.url() !== '' && frame.url() !== 'about:blank')) return false;
    try {
      return await (
        await frame.frameElement()
      ).evaluate<boolean>(
        `(frame) => frame.loading !== 'lazy' && !/^(?:about:|javascript:|$)/.test(frame.getAttribute('src') ?? '')`,
      );
    } catch {
      return false; // it went away, or its page did
    }
  }

  /** Every frame shows the page it was given, or the moment for it is over. */
  async function framesThere(): Promise<void> {
    const until = Math.min(Date.now() + restlessMs, deadline);
    while (Date.now() < until && (await Promise.all(front().frames().map(isStillToCome))).includes(true)) {
      check('đọc trang');
      await pause(15);
    }
  }

  /** What a frame's reader is asked to wait for. One round trip: a busy page answers each late. */
  function atRest(actedMsAgo: number): string {
    const atMostMs = Math.max(0, Math.min(restlessMs, deadline - Date.now()));
    return `atRest(${restMs}, ${atMostMs}, ${actedMsAgo})`;
  }

  async function settle(): Promise<void> {
    do {
      await quiet();
      const ask = `globalThis.${readerName}.${atRest(0)}`;
      await Promise.all(
        front()
          .frames()
          // A frame that goes away meanwhile is at rest, and what comes in its place is waited for by the next look.
          .map((frame) => inTime(frame.evaluate(ask)).catch(() => pause(restMs))),
      );
    } while (waiting() && Date.now() < deadline);
  }

  /** Waits for a moment of a condition that is looked at again afterwards; ends at once when the run is called off. */
  function pause(ms: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        clearTimeout(timer);
        reject(abort.reason as Error);
      };
      const timer = setTimeout(() => {
        abort.removeEventListener('abort', onAbort);
        resolve();
      }, ms);
      abort.addEventListener('abort', onAbort, { once: true });
    });
  }

  async function inPage<T, G = number>(
    frame: Frame,
    act: (reader: Reader, given: G) => T,
    given?: G,
  ): Promise<Awaited<T>> {
    const ask = `(${act.toString()})(globalThis.${readerName}, ${JSON.stringify(given ?? 0)})`;
    return inTime(frame.evaluate<Awaited<T>>(ask));
  }

  /** A page that does not answer, because it never arrived or is busy with itself, is given up when the time is over. */
  async function inTime<T>(answer: Promise<T>): Promise<T> {
    const over = new AbortController();
    const end = AbortSignal.any([abort, over.signal]);
    const timer = setTimeout(() => over.abort(), Math.min(longestWaitMs, Math.max(lastLookMs, deadline - Date.now())));
    const ended = new Promise<never>((_, reject) => {
      end.addEventListener('abort', () => {
        if (abort.aborted) reject(abort.reason as Error);
        else reject(new ObstacleMet(stage, 'timeout', 'đọc trang', { subject: front().url() }));
      });
    });
    try {
      return await Promise.race([answer, ended]);
    } finally {
      clearTimeout(timer);
      answer.catch(() => undefined);
    }
  }

  /** The element as the reader gives it; null when it gives none, or the page went on to another one. */
  async function handle(
    { frame, ref }: Pick<SeenControl, 'frame' | 'ref'>,
    use: 'element' | 'writable',
  ): Promise<ElementHandle | null> {
    const given = await orNull(frame.evaluateHandle(`globalThis.${readerName}.${use}(${ref})`));
    return (given?.asElement() ?? null) as ElementHandle | null;
  }

  /** null: the page went on to another one. */
  async function orNull<T>(answer: Promise<T>): Promise<T | null> {
    try {
      return await answer;
    } catch (error) {
      abort.throwIfAborted();
      if (error instanceof ObstacleMet || front().isClosed() || windows.length === 0) throw error;
      return null;
    }
  }

  /** Reads all frames, each as soon as it is at rest or, if not `resting`, at once. */
  async function readFrames(resting: boolean): Promise<PageReading> {
    const restless = Date.now() + restlessMs;
    let thrown = 0;
    for (let attempt = 0; ; attempt += 1) {
      check('đọc trang');
      try {
        const page = front();
        const frames = page.frames();
        const read = resting
          ? `reader.${atRest(Date.now() - actedAt)}.then(() => (reader.isLeaving() ? '' : reader.readAsJson()))`
          : 'reader.readAsJson()';
        const readings = await Promise.all(
          frames.map(async (frame) => {
            // A frame without size is nothing to a reader, nor is one whose address did not open.
            const seen = frame === page.mainFrame() ? 'true' : 'reader && innerWidth > 20 && innerHeight > 20';
            const json = await inTime(
              frame.evaluate<string | null>(`((reader) => (${seen} ? ${read} : null))(globalThis.${readerName})`),
            );
            if (json === '') throw new Error('The page set out for another one while it was read.');
            return json ? { frame, reading: JSON.parse(json) as FrameReading } : null;
          }),
        );
        // The form's frame is there only once the page around it has been parsed.
        if (resting && Date.now() < restless && page.frames().some((frame) => !frames.includes(frame))) {
          await quiet();
          await framesThere();
          continue;
        }
        return merged(
          page,
          readings.filter((one) => one !== null),
        );
      } catch (error) {
        if (!wentAway.test(firstLine(error))) thrown += 1;
        if (
          abort.aborted ||
          crashed.has(front()) ||
          attempt > mostReadings ||
          thrown > mostThrown ||
          front().isClosed() ||
          error instanceof ObstacleMet
        ) {
          check('đọc trang');
          throw error;
        }
        if (Date.now() > deadline + lastLookMs)
          throw new ObstacleMet(stage, 'timeout', 'đọc trang', { subject: front().url() });
        // The page moved on while it was read: read the next one.
        await pause(5);
        if (resting) await quiet();
      }
    }
  }

  return {
    page: front,
    async read() {
      const alerts = new Set<string>();
      for (;;) {
        await quiet();
        await framesThere();
        const reading = await readFrames(true);
        actedAt = Number.NEGATIVE_INFINITY;
        // A reading takes the messages along; those of one that came too early count too.
        for (const alert of reading.alerts) alerts.add(alert);
        if (waiting() && Date.now() <= deadline) continue;
        const told = boxes;
        boxes = [];
        return { ...reading, alerts: [...alerts], boxes: told };
      }
    },
    acted: () => (actedAt = Date.now()),
    settle,
    glance: () => readFrames(false),
    async element(control, use = 'element') {
      check('thao tác trên trang');
      // Nothing is operated after its time: a form of a thousand fields would be filled to its end first.
      if (Date.now() > deadline)
        throw new ObstacleMet(stage, 'timeout', 'thao tác trên trang', { subject: front().url() });
      const element = await handle(control, use);
      if (!element)
        throw new ObstacleMet(stage, 'no-progress', 'thao tác trên trang', {
          subject: 'điều khiển đã biến mất khỏi trang',
        });
      return element;
    },
    async clickPoint({ frame, ref }, meets) {
      check('thao tác trên trang');
      let point = await orNull(
        inPage(frame, (reader, given) => reader.clickPoint(given.ref, given.meets), { ref, meets }),
      );
      // What lies over a frame, or how far it is scrolled out of its window, cannot be seen from within.
      for (let around = frame.parentFrame(); point && around; around = around.parentFrame())
        point = await orNull(inPage(around, (reader, within) => reader.pointThroughFrame(within), point));
      return point;
    },
    inPage,
    async open(url, inStage, words) {
      try {
        await front().goto(url, { waitUntil: 'commit', timeout: Math.max(1_000, deadline - Date.now()) });
      } catch (error) {
        check(words);
        throw new ObstacleMet(inStage, 'navigation-failed', words, { subject: url, answer: firstLine(error) });
      }
    },
    isKnown(frame) {
      // A frame without an address of its own (about:blank, srcdoc) belongs to whoever wrote it.
      for (let owner: Frame | null = frame; owner; owner = owner.parentFrame()) {
        const url = owner.url();
        // A host without a port stands for all of its ports.
        if (/^https?:/.test(url)) return hosts.has(new URL(url).host) || hosts.has(new URL(url).hostname);
      }
      return false;
    },
    waiting,
    enter(next, until) {
      stage = next;
      deadline = until;
    },
    deadline: () => deadline,
  };
}

export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

function merged(
  page: Page,
  readings: readonly { readonly frame: Frame; readonly reading: FrameReading }[],
): PageReading {
  const main = readings.find(({ frame }) => frame === page.mainFrame())?.reading;
  const all = readings.map(({ reading }) => reading);
  const controls = readings.flatMap(({ frame, reading }) =>
    reading.controls.map((control) => ({ ...control, frame, document: reading.document })),
  );
  const text = all.map((reading) => reading.text).join('\n');
  const url = page.url();
  return {
    url,
    host: URL.canParse(url) ? new URL(url).host : '',
    title: main?.title ?? '',
    lang: main?.lang ?? '',
    headings: all.flatMap((reading) => reading.headings),
    text,
    textLength: all.reduce((sum, reading) => sum + reading.textLength, 0),
    alerts: all.flatMap((reading) => reading.alerts),
    boxes: [],
    complaints: all.flatMap((reading) => reading.complaints),
    controls,
    viewport: main?.viewport ?? { width: 0, height: 0 },
    likeness: JSON.stringify([
      url,
      text,
      controls.map((control) => [control.name, control.value, control.checked, control.disabled, control.covered]),
    ]),
  };
}
