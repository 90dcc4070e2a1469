import { createHash } from 'node:crypto';

/** One of `count` manners, 0 to count - 1: always the same for the same text. */
export const choiceOf = (text: string, count: number): number =>
  createHash('sha256').update(text).digest().readUInt32BE() % count;
