/**
 * The robots.txt of portals, as RFC 9309 has it: asked for once per origin and kept for a while. What a server refuses (4xx)
 * forbids nothing; one that is out of reach forbids everything, unless an earlier copy says otherwise.
 */
import robotsParser from 'robots-parser';

/** Its types speak of an ES module; what is there is CommonJS, whose default is the function itself. */
const parse = robotsParser as unknown as typeof robotsParser.default;

/** Product token of the User-Agent, by which a robots.txt speaks to congdan. */
export const productToken = 'congdan';

/** What was read; an empty text where there is no robots.txt. */
export interface RobotsCopy {
  readonly text: string;
  /** ms since 1970 */
  readonly readAt: number;
}

/** Where copies are kept, by origin. */
export interface RobotsCopies {
  read(origin: string): Promise<RobotsCopy | null>;
  keep(origin: string, copy: RobotsCopy): Promise<void>;
}

export type RobotsAnswer =
  { readonly kind: 'read'; readonly text: string } | { readonly kind: 'out-of-reach'; readonly reason: string };

export type RobotsFile =
  | { readonly kind: 'rules'; readonly allows: (url: string) => boolean }
  | { readonly kind: 'out-of-reach'; readonly reason: string };

export interface RobotsFiles {
  /** @param ask fetches the file, when no copy is fresh */
  of(origin: string, ask: (url: string) => Promise<RobotsAnswer>): Promise<RobotsFile>;
}

/** Far below the 24 hours of RFC 9309, 2.4: a portal's wish is heard within the hour. */
const freshMs = 3_600_000;
/** How long an old copy stands in for a file out of reach (RFC 9309, 2.3.1.4). */
export const oldestMs = 30 * 86_400_000;

export function robotsFiles(copies: RobotsCopies, clock: () => number = Date.now): RobotsFiles {
  const asking = new Map<string, Promise<RobotsFile>>();

  async function read(origin: string, ask: (url: string) => Promise<RobotsAnswer>): Promise<RobotsFile> {
    const url = robotsUrl(origin);
    const copy = await copies.read(origin);
    const age = copy ? clock() - copy.readAt : Number.POSITIVE_INFINITY;
    if (copy && age < freshMs) return rules(url, copy.text);
    const answer = await ask(url);
    if (answer.kind === 'read') {
      await copies.keep(origin, { text: answer.text, readAt: clock() });
      return rules(url, answer.text);
    }
    return copy && age < oldestMs ? rules(url, copy.text) : answer;
  }

  return {
    of(origin, ask) {
      // Pages that ask at the same moment share one answer.
      const under = asking.get(origin) ?? read(origin, ask).finally(() => asking.delete(origin));
      asking.set(origin, under);
      return under;
    },
  };
}

/** Copies of one process. */
export function copiesInMemory(): RobotsCopies {
  const copies = new Map<string, RobotsCopy>();
  return {
    read: (origin) => Promise.resolve(copies.get(origin) ?? null),
    keep: (origin, copy) => Promise.resolve(void copies.set(origin, copy)),
  };
}

export function robotsUrl(origin: string): string {
  return new URL('/robots.txt', origin).href;
}

function rules(url: string, text: string): RobotsFile {
  const parsed = parse(url, text.replace(/^\uFEFF/, ''));
  return {
    kind: 'rules',
    allows: (page) => parsed.isAllowed(page, productToken) !== false,
  };
}
