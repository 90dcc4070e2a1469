/** Has reports printed, one at a time in this process: whoever asks for many waits for himself. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Problem } from '../problems.ts';
import type { PrintOrder } from './print-report.ts';

/** More would wait longer than a reader does. */
const mostWaiting = 20;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** @returns the PDF @throws {Problem} `too-many-reports` */
export async function printInTurn(order: PrintOrder): Promise<Buffer> {
  if (waiting >= mostWaiting) throw new Problem('too-many-reports');
  waiting += 1;
  const printed = last.then(() => print(order));
  // What became of this one is told to whoever asked for it; the next is printed anyway.
  last = printed.catch(() => undefined);
  try {
    return await printed;
  } finally {
    waiting -= 1;
  }
}

async function print(order: PrintOrder): Promise<Buffer> {
  const thread = new Worker(new URL('print-report.ts', import.meta.url), { workerData: order });
  try {
    const [pdf] = (await once(thread, 'message')) as [Uint8Array];
    return Buffer.from(pdf);
  } finally {
    await thread.terminate();
  }
}
