/** Runs whose cause people agreed on after a dispute, asked from an api and judged by the rules of today. */
import { z } from 'zod';
import { BadArguments } from '../../../commands/bad-arguments.ts';
import { judge } from '../../../diagnosis/diagnose.ts';
import { readRunSignals } from '../../../diagnosis/read-run-signals.ts';
import { claimSchema, type Claim } from '../../../diagnosis/review/review.ts';
import { diagnosisSchema } from '../../../diagnosis/run-record.ts';
import type { Answer, Judged } from './score.ts';

export interface ReviewedCase {
  readonly runId: string;
  /** What the rules said when it was recorded. */
  readonly was: string;
  readonly judged: Judged;
}

const casesSchema = z.object({
  cases: z.array(z.object({ runId: z.string(), was: diagnosisSchema.nullable(), claim: claimSchema })),
});

/**
 * @param api address of an api
 * @param token of the national centre, which alone may read all of them; undefined: the api asks for none
 * @returns the cases, and how many could not be judged because their signals are not there
 * @throws {BadArguments} the api does not answer, or refuses
 */
export async function reviewedCases(
  api: string,
  token: string | undefined,
): Promise<{ readonly cases: readonly ReviewedCase[]; readonly withoutSignals: number }> {
  const ask = (path: string) =>
    fetch(new URL(path, api), token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }).catch(
      () => {
        throw new BadArguments([`${api} does not answer: start congdan there, or name another with --api.`]);
      },
    );
  const answer = await ask('/api/v1/labelled-cases');
  if (!answer.ok) throw new BadArguments([`${api} refuses its labelled cases (${answer.status}): set CONGDAN_TOKEN to a token of the national centre.`]); // prettier-ignore
  const { cases } = casesSchema.parse(await answer.json());
  const judged: ReviewedCase[] = [];
  for (const { runId, was, claim } of cases) {
    const signals = await ask(`/api/v1/runs/${encodeURIComponent(runId)}/signals`);
    if (!signals.ok) continue;
    const { diagnosis, monitorFault } = judge(readRunSignals(await signals.text(), runId));
    const got = answerOf(diagnosis, monitorFault?.kind ?? null);
    judged.push({
      runId,
      was: was === null ? 'no verdict' : `${was.cause ?? 'inconclusive'}/${was.detail}`,
      judged: { expected: expectedOf(claim, got), got, confidence: diagnosis?.confidence ?? null },
    });
  }
  return { cases: judged, withoutSignals: cases.length - judged.length };
}

function answerOf(diagnosis: z.infer<typeof diagnosisSchema> | null, fault: string | null): Answer {
  if (fault !== null) return { kind: 'monitor-fault', fault };
  const cause = diagnosis?.cause ?? null;
  return cause === null ? { kind: 'inconclusive' } : { kind: 'cause', cause, detail: diagnosis?.detail ?? '' };
}

/** Who disputes names a cause, seldom what of it: what nobody named cannot be wrong. */
function expectedOf({ cause, detail }: Claim, got: Answer): Judged['expected'] {
  if (cause === 'monitor-fault')
    return { kind: 'monitor-fault', fault: got.kind === 'monitor-fault' ? got.fault : detail };
  const named = detail !== 'reviewed' || got.kind !== 'cause' || got.cause !== cause;
  return { kind: 'cause', cause, detail: named ? detail : got.detail };
}
