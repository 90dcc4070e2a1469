/**
 * What a journey costs a careful citizen, by the keystroke-level model of Card, Moran and Newell (The keystroke-level
 * model for user performance time with interactive systems, Communications of the ACM 23(7), 1980, table I).
 */
import type { Effort } from '../observations.ts';

/** Operators' times in seconds. K is that of a person who types 40 words a minute; the paper gives 0.08 to 1.20. */
export const operatorSeconds = {
  /** K: press a key. */
  keystroke: 0.28,
  /** P: point with the mouse or a finger. */
  point: 1.1,
  /** H: move the hand between keyboard and pointer. */
  home: 0.4,
  /** M: prepare mentally: read a question, decide. */
  prepare: 1.35,
} as const;

export interface EffortLog {
  screen(): void;
  click(): void;
  typed(characters: number): void;
  chosen(): void;
  uploaded(): void;
  field(kind: { readonly askedAgain: boolean; readonly undeclared: boolean }): void;
  total(): Effort;
}

/** Collects a journey's operations. Each question costs one M, each act one P, a change to the keyboard and back two H. */
export function effortLog(): EffortLog {
  let screens = 0;
  let fields = 0;
  let fieldsAskedAgain = 0;
  let undeclaredFields = 0;
  let uploads = 0;
  let keystrokes = 0;
  let seconds = 0;
  const { keystroke, point, home, prepare } = operatorSeconds;
  return {
    screen() {
      screens += 1;
      seconds += prepare;
    },
    click() {
      seconds += prepare + point;
    },
    typed(characters) {
      keystrokes += characters;
      seconds += prepare + point + 2 * home + characters * keystroke;
    },
    chosen() {
      // Open the list, read it, point at the choice.
      seconds += 2 * prepare + 2 * point;
    },
    uploaded() {
      uploads += 1;
      // Button, folder, file, confirm.
      seconds += 4 * (prepare + point);
    },
    field({ askedAgain, undeclared }) {
      fields += 1;
      if (askedAgain) fieldsAskedAgain += 1;
      if (undeclared) undeclaredFields += 1;
    },
    total: () => ({
      screens,
      fields,
      fieldsAskedAgain,
      undeclaredFields,
      uploads,
      keystrokes,
      estimatedSeconds: Math.round(seconds),
    }),
  };
}
