/** Tokens, as the API answers them. Types only: nothing of the server gets into the page. */
import type { z } from 'zod';
import type { tokenSchema } from '../../token-answer.ts';

export type TokenEntry = z.output<typeof tokenSchema>;

export interface MadeToken {
  readonly token: TokenEntry;
  readonly secret: string;
}
