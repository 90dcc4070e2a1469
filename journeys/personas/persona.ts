/** The citizen whom a journey plays: an account to sign in with, and an answer to everything a service may ask. */
import type { DatumId } from '../citizen/data.ts';
import type { SubjectId } from '../citizen/subjects.ts';

export interface Answer {
  /** What he would type or choose. Dates as `YYYY-MM-DD`, times as `HH:MM`, yes-no as `Có` or `Không`. */
  readonly text: string;
  /** Other words for the same choice, as lists on portals write it. */
  readonly alternatives?: readonly string[];
}

export interface Persona {
  readonly id: string;
  /** Account of the national identity. `otpSecret`: base32 (RFC 6238: SHA-1, 30 s, 6 digits). */
  readonly account: { readonly username: string; readonly password: string; readonly otpSecret: string };
  readonly answers: Readonly<Partial<Record<`${SubjectId}.${DatumId}`, Answer>>>;
}
