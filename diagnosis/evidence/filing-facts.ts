import type { RunSignals } from '../signals.ts';
import { signalsOf } from './signals-of.ts';

export interface FilingFacts {
  readonly successShown: boolean;
  readonly fileCode: string | null;
  /** Host at which the file was given, and at which it was looked for; null: not seen. */
  readonly filedAt: string | null;
  readonly trackedAt: string | null;
  readonly attachmentsLost: boolean;
}

/** What the portal promised when the citizen filed, and what tracking then knew. */
export function filingFacts(run: RunSignals): FilingFacts {
  const conditions = signalsOf(run, 'post-condition');
  const pages = signalsOf(run, 'page');
  const code = conditions.findLast((condition) => condition.what === 'file-code' && condition.holds);
  return {
    successShown: conditions.some((condition) => condition.what === 'success-text' && condition.holds),
    fileCode: code?.seen ?? null,
    filedAt: pages.findLast((page) => page.stage === 'form')?.host ?? null,
    trackedAt: pages.findLast((page) => page.stage === 'tracking')?.host ?? null,
    attachmentsLost: conditions.some((condition) => condition.what === 'attachments' && !condition.holds),
  };
}
