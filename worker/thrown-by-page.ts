/**
 * Our reading of a page runs among the page's own scripts. Where those have replaced what pages are built on
 * (`Array.prototype.map` of an old library), it is their code that throws in the middle of ours: the error's innermost
 * frame is theirs. An innermost frame without an address is our own.
 */
export interface ThrownByPage {
  readonly name: string;
  readonly message: string;
  /** Address of the script that threw. */
  readonly url: string;
}

/** What a page threw while it was read, told from the message of Playwright's error; null: the error is our own. */
export function thrownByPage(error: unknown): ThrownByPage | null {
  const [first = '', ...frames] = (error instanceof Error ? error.message : '').split('\n');
  const innermost = frames.find((line) => /^\s+at /.test(line)) ?? '';
  const url = /https?:\/\/[^\s)]+?(?=(?::\d+){0,2}\)?$)/.exec(innermost)?.[0];
  const [, name, message] = /^\w+\.evaluate\w*: (\w+): (.*)$/.exec(first) ?? [];
  return url === undefined || name === undefined ? null : { name, message: message ?? '', url };
}
