/** From the signals of one run to its verdict. Pure: the same signals give the same verdict, today and in a year. */
import { gatherEvidence } from './gather-evidence.ts';
import { monitorFaultsFirst, monitorFaultsWhenInconclusive } from './monitor-faults-in-order.ts';
import { enough, type Charge, type Claim, type MonitorFaultRule, type Rule, type Sentence } from './rule.ts';
import { rulesInOrder } from './rules-in-order.ts';
import type { Diagnosis, MonitorFault } from './run-record.ts';
import type { RunSignals } from './signals.ts';
import type { Verdict } from './verdict.ts';
import { whatIsMissing } from './what-is-missing.ts';

type Gather = ReturnType<typeof gatherEvidence>;
type Crash = Verdict['crashedRules'][number];

/**
 * Judges a run. Our own faults first: where our side failed, what the citizen would have met is unknown. Then the first
 * rule in order that claims with enough confidence; the order settles which of two true observations is the cause.
 * Then, before giving up, the faults of ours that only show when nothing else explains the failure. Never throws.
 */
export function judge(run: RunSignals): Verdict {
  const gather = gatherEvidence(run);
  const crashedRules: Crash[] = [];
  const fault = firstFault(monitorFaultsFirst, gather, crashedRules);
  if (fault !== null) return { monitorFault: fault, diagnosis: null, crashedRules };
  if (!run.signals.some((signal) => signal.kind === 'obstacle'))
    return { monitorFault: null, diagnosis: null, crashedRules };

  const claims = claimsOf(rulesInOrder, gather, crashedRules);
  const winner = claims.find(({ claim }) => claim.confidence >= enough);
  if (winner !== undefined) {
    const others = claims.filter((one) => one !== winner);
    return { monitorFault: null, diagnosis: diagnosisOf(winner, others), crashedRules };
  }
  const lateFault = firstFault(monitorFaultsWhenInconclusive, gather, crashedRules);
  if (lateFault !== null) return { monitorFault: lateFault, diagnosis: null, crashedRules };
  return { monitorFault: null, diagnosis: inconclusive(claims, gather, crashedRules), crashedRules };
}

interface Standing {
  readonly rule: Charge & { readonly id: string };
  readonly claim: Claim;
}

/** What one rule makes of the run; a crash is noted and counts as abstaining. */
function ask<Answer>(
  rule: {
    readonly id: string;
    readonly needs: Rule['needs'];
    readonly judge: (evidence: Parameters<Rule['judge']>[0]) => Answer | null;
  },
  gather: Gather,
  crashes: Crash[],
): Answer | null {
  try {
    return rule.judge(gather(rule.needs));
  } catch (error) {
    crashes.push({ rule: rule.id, error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
    return null;
  }
}

/** All claims on a run, in order of precedence. Exported for the order's own tests. */
export function claimsOf(rules: readonly Rule[], gather: Gather, crashes: Crash[]): readonly Standing[] {
  return rules.flatMap((rule) => {
    const claim = ask(rule, gather, crashes);
    return claim === null ? [] : [{ rule, claim }];
  });
}

function firstFault(rules: readonly MonitorFaultRule[], gather: Gather, crashes: Crash[]): MonitorFault | null {
  for (const rule of rules) {
    const fault = ask(rule, gather, crashes);
    if (fault !== null) return { kind: fault.kind, reason: fault.reason.en };
  }
  return null;
}

const charge = ({ rule, claim }: Standing): Diagnosis['others'][number] => ({
  cause: rule.cause,
  detail: rule.detail,
  rule: rule.id,
  confidence: claim.confidence,
});

function diagnosisOf(winner: Standing, others: readonly Standing[]): Diagnosis {
  return {
    ...charge(winner),
    reasons: winner.claim.reasons.map((reason) => reason.en),
    reasonsVi: winner.claim.reasons.map((reason) => reason.vi),
    others: others.map(charge),
  };
}

function inconclusive(claims: readonly Standing[], gather: Gather, crashes: readonly Crash[]): Diagnosis {
  const strongest = claims.reduce<Standing | null>(
    (most, one) => (most === null || one.claim.confidence > most.claim.confidence ? one : most),
    null,
  );
  const reasons: Sentence[] = [
    ...safely(() =>
      whatIsMissing(
        gather(['obstacle', 'neutralHealth', 'hostHealth', 'confirmationOutcomes', 'pageAtFailure', 'citizenSetup']),
      ),
    ),
    ...(strongest === null
      ? []
      : [
          {
            en: `The best explanation, ${strongest.rule.cause}/${strongest.rule.detail}, rests on too little: ${strongest.claim.reasons[0]?.en ?? strongest.rule.id}`,
            vi: `Giải thích khả dĩ nhất (${strongest.rule.detail}) chưa đủ chứng cứ: ${strongest.claim.reasons[0]?.vi ?? strongest.rule.id}`,
          },
        ]),
    ...crashes.map(({ rule, error }) => ({
      en: `The rule ${rule} failed and was left out (${error}).`,
      vi: `Quy tắc ${rule} bị lỗi nên không được xét (${error}).`,
    })),
  ];
  return {
    cause: null,
    detail: 'inconclusive',
    confidence: strongest?.claim.confidence ?? 0,
    rule: 'none',
    reasons: reasons.map((reason) => reason.en),
    reasonsVi: reasons.map((reason) => reason.vi),
    others: claims.map(charge),
  };
}

/** A derivation that crashes costs its sentences, not the verdict. */
function safely(tell: () => readonly Sentence[]): readonly Sentence[] {
  try {
    return tell();
  } catch {
    return [];
  }
}
