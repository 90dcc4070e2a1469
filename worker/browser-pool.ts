import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type CDPSession,
} from 'playwright-core';
import { browserMemory } from './browser-memory.ts';
import { browserEnvironment } from './orphaned-browsers.ts';
import { killProcessGroup, processGroupOf } from './process-group.ts';

export interface BrowserPoolOptions {
  readonly executablePath: string;
  /** Contexts lent out before a browser is replaced: what leaks, leaks slowly. */
  readonly runsPerBrowser?: number;
  readonly maxAgeMs?: number;
  /** Proportional memory of a browser's processes from which it is replaced: with no context lent, and for each lent, MiB. */
  readonly mostMemoryMiB?: { readonly idle: number; readonly perContext: number };
  /** How often that is measured: it costs some ms. */
  readonly measureEveryMs?: number;
  readonly launchTimeoutMs?: number;
  readonly onLaunch?: (reason: LaunchReason) => void;
  readonly onLease?: () => void;
}

export type LaunchReason = 'first' | 'recycled' | 'crashed';

/** A fresh context of a warm browser, lent to one run. */
export interface LeasedContext {
  readonly context: BrowserContext;
  /** Resolves when the browser process is gone, for whatever reason. */
  readonly gone: Promise<void>;
  /** Whether the browser process (not the page) answers within the time. */
  answers(withinMs: number): Promise<boolean>;
  /** Kills the browser and all its processes, other runs' contexts included: only for one that hangs. */
  kill(): void;
  /** Closes the context; safe to call twice and after the browser is gone. */
  release(): Promise<void>;
}

/** One browser process and what is lent out of it. */
interface Launched {
  readonly browser: Browser;
  readonly session: CDPSession;
  readonly group: number | null;
  readonly bornAt: number;
  readonly gone: Promise<void>;
  lent: number;
  lentEver: number;
  measuredAt: number;
  /** It has grown beyond what its contexts explain. */
  bloated: boolean;
  alive: boolean;
  retired: boolean;
}

/** Keeps one browser warm, replaces it after some runs, when it has grown too large or after a crash, and leaves none behind. */
export class BrowserPool {
  readonly #options: BrowserPoolOptions;
  readonly #all = new Set<Launched>();
  #current: Launched | null = null;
  #launching: Promise<Launched> | null = null;
  #closed = false;

  constructor(options: BrowserPoolOptions) {
    this.#options = options;
  }

  /** Browsers open now, and contexts lent out now. */
  get counts(): { readonly browsers: number; readonly lent: number } {
    let lent = 0;
    for (const launched of this.#all) lent += launched.lent;
    return { browsers: this.#all.size, lent };
  }

  /** Process groups of the browsers, for whoever measures their memory. */
  get processGroups(): readonly number[] {
    return [...this.#all].flatMap(({ group }) => (group === null ? [] : [group]));
  }

  /** Launches the browser ahead of the first run. */
  async warmUp(): Promise<void> {
    await this.#usable();
  }

  /**
   * @param contextOptions made for the version of the browser that is lent, e.g. `156.0.8078.79`
   * @throws when no browser can be launched, or it fails to open a context: our own fault, never the portal's
   */
  async lease(contextOptions: (browserVersion: string) => BrowserContextOptions): Promise<LeasedContext> {
    const launched = await this.#usable();
    launched.lent++;
    launched.lentEver++;
    this.#options.onLease?.();
    let released = false;
    const giveBack = async (): Promise<void> => {
      launched.lent--;
      if (launched.retired && launched.lent === 0) await this.#end(launched);
    };
    let context: BrowserContext;
    try {
      context = await within(
        this.#options.launchTimeoutMs ?? 20_000,
        'opening a browser context',
        launched.browser.newContext(contextOptions(launched.browser.version())),
      );
    } catch (error) {
      launched.retired = true; // whatever is wrong with it, the next run gets another one
      await giveBack();
      throw error;
    }
    return {
      context,
      gone: launched.gone,
      answers: (withinMs) => answers(launched, withinMs),
      kill: () => {
        launched.retired = true;
        if (launched.group !== null) killProcessGroup(launched.group);
      },
      release: async () => {
        if (released) return;
        released = true;
        const closed = await within(5_000, 'closing a browser context', context.close()).then(
          () => true,
          () => false,
        );
        if (!closed) launched.retired = true;
        await giveBack();
      },
    };
  }

  /** Ends all browsers; what does not end by itself is killed. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#launching?.catch(() => undefined); // its caller is told
    await Promise.all([...this.#all].map((launched) => this.#end(launched)));
  }

  async #usable(): Promise<Launched> {
    if (this.#closed) throw new Error('The browser pool is closed: no further run can be made.');
    const current = this.#current;
    if (current && current.alive && !current.retired && !this.#worn(current)) return current;
    this.#launching ??= this.#replace(current).finally(() => {
      this.#launching = null;
    });
    return this.#launching;
  }

  #worn(launched: Launched): boolean {
    const { runsPerBrowser = 100, maxAgeMs = 3_600_000 } = this.#options;
    this.#weigh(launched);
    return launched.lentEver >= runsPerBrowser || Date.now() - launched.bornAt > maxAgeMs || launched.bloated;
  }

  /** What leaks in a page is gone with its process; what grows in the browser stays until it is replaced. */
  #weigh(launched: Launched): void {
    const { mostMemoryMiB = { idle: 700, perContext: 400 }, measureEveryMs = 30_000 } = this.#options;
    if (launched.group === null || Date.now() - launched.measuredAt < measureEveryMs) return;
    launched.measuredAt = Date.now();
    const most = mostMemoryMiB.idle + launched.lent * mostMemoryMiB.perContext;
    launched.bloated = browserMemory([launched.group]) > most * 2 ** 20;
  }

  async #replace(old: Launched | null): Promise<Launched> {
    const reason = old === null ? 'first' : old.alive && !old.retired ? 'recycled' : 'crashed';
    if (old) {
      old.retired = true;
      if (old.lent === 0) await this.#end(old);
    }
    const launched = await this.#launch();
    this.#options.onLaunch?.(reason);
    this.#current = launched;
    return launched;
  }

  async #launch(): Promise<Launched> {
    const timeout = this.#options.launchTimeoutMs ?? 20_000;
    const browser = await chromium.launch({
      executablePath: this.#options.executablePath,
      timeout,
      args: browserArguments(),
      env: browserEnvironment(),
      // We end it ourselves, after the runs in hand: see the worker.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
      processInfo: readonly { readonly type: string; readonly id: number }[];
    };
    const pid = processInfo.find(({ type }) => type === 'browser')?.id;
    const { promise: gone, resolve } = Promise.withResolvers<void>();
    const launched: Launched = {
      browser,
      session,
      group: pid === undefined ? null : processGroupOf(pid),
      bornAt: Date.now(),
      gone,
      lent: 0,
      lentEver: 0,
      measuredAt: Date.now(),
      bloated: false,
      alive: true,
      retired: false,
    };
    browser.on('disconnected', () => {
      launched.alive = false;
      this.#all.delete(launched);
      if (launched.group !== null) killProcessGroup(launched.group); // what a crash left of it
      resolve();
    });
    this.#all.add(launched);
    return launched;
  }

  async #end(launched: Launched): Promise<void> {
    launched.retired = true;
    await within(5_000, 'closing the browser', launched.browser.close()).catch(() => undefined); // then it is killed
    if (launched.group !== null) killProcessGroup(launched.group);
    this.#all.delete(launched);
  }
}

async function answers({ session, alive }: Launched, withinMs: number): Promise<boolean> {
  if (!alive) return false;
  return within(withinMs, 'asking the browser', session.send('Browser.getVersion')).then(
    () => true,
    () => false,
  );
}

async function within<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms} ms`)), ms);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    promise.catch(() => undefined); // when it was late, nobody else listens
  }
}

/** Nothing that talks to anyone but the portal, or that makes two runs differ. */
export function browserArguments(): string[] {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic', // phases of a request are measured over TCP, as the control probes measure them
    '--disable-domain-reliability',
    '--disable-client-side-phishing-detection',
    '--no-default-browser-check',
    '--no-first-run',
    '--no-pings',
    '--metrics-recording-only',
    // Chromium's sandbox refuses to run as root, as in most containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
