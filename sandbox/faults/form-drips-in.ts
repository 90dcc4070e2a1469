import type { Response } from 'express';
import { afterPages } from '../interference/after-pages.ts';
import type { Fault } from './fault.ts';

/** What comes at once: the head of a page, so that it looks begun. */
const headBytes = 200;
const bytesASecond = 8;

function drip(response: Response): void {
  const whole = response.end.bind(response) as (chunk?: Buffer) => typeof response;
  response.end = ((chunk?: unknown) => {
    const given = typeof chunk === 'string' || chunk instanceof Uint8Array ? Buffer.from(chunk as string) : null;
    if (given === null || given.length <= headBytes) return whole(given ?? undefined);
    response.write(given.subarray(0, headBytes));
    let at = headBytes;
    const timer = setInterval(() => {
      response.write(given.subarray(at, at + bytesASecond));
      at += bytesASecond;
      if (at < given.length) return;
      clearInterval(timer);
      whole();
    }, 1_000);
    response.on('close', () => clearInterval(timer));
    return response;
  }) as typeof response.end;
}

export const formDripsIn = {
  id: 'form-drips-in',
  // Neighbours answer at full speed over the same line; only this server is slow, in the middle of its answers.
  expected: { cause: 'portal', detail: 'timeout-server' },
  says: 'From the form on the portal begins each answer at once and then sends eight bytes a second.',
  touches: ['form'],
  portal: {
    before: afterPages(2, (_request, response, next) => {
      drip(response);
      next();
    }),
  },
} satisfies Fault;
