/**
 * The facts that rules ask for, each derived once a run and only when asked for. To add one: a file in `evidence/` and
 * a line here.
 */
import type { RunSignals } from './signals.ts';
import { askedFields } from './evidence/asked-fields.ts';
import { blockingScriptError } from './evidence/blocking-script-error.ts';
import { certificates } from './evidence/certificates.ts';
import { citizenSetup } from './evidence/citizen-setup.ts';
import { complaintsAtFailure } from './evidence/complaints-at-failure.ts';
import { confirmationOutcomes } from './evidence/confirmation-outcomes.ts';
import { decisiveNavigation } from './evidence/decisive-navigation.ts';
import { dialogStorm } from './evidence/dialog-storm.ts';
import { effortSpent } from './evidence/effort-spent.ts';
import { failingRequests } from './evidence/failing-requests.ts';
import { filingFacts } from './evidence/filing-facts.ts';
import { hostHealth } from './evidence/host-health.ts';
import { lookups } from './evidence/lookups.ts';
import { machine } from './evidence/machine.ts';
import { missingScripts } from './evidence/missing-scripts.ts';
import { moneyFacts } from './evidence/money-facts.ts';
import { nearMiss } from './evidence/near-miss.ts';
import { neutralHealth } from './evidence/neutral-health.ts';
import { obstacle } from './evidence/obstacle.ts';
import { ourFailures } from './evidence/our-failures.ts';
import { outdatedUnits } from './evidence/outdated-units.ts';
import { pageAtFailure } from './evidence/page-at-failure.ts';
import { pathQuality } from './evidence/path-quality.ts';
import { pressedByGuess } from './evidence/pressed-by-guess.ts';
import { refusals } from './evidence/refusals.ts';
import { refusedOnTheWay } from './evidence/refused-on-the-way.ts';
import { refusedUploads } from './evidence/refused-uploads.ts';
import { scriptComplaints } from './evidence/script-complaints.ts';
import { sentAndSilent } from './evidence/sent-and-silent.ts';
import { serverWait } from './evidence/server-wait.ts';
import { sessionFacts } from './evidence/session-facts.ts';
import { softFailures } from './evidence/soft-failures.ts';

const derivations = {
  askedFields,
  blockingScriptError,
  certificates,
  citizenSetup,
  complaintsAtFailure,
  confirmationOutcomes,
  decisiveNavigation,
  dialogStorm,
  effortSpent,
  failingRequests,
  filingFacts,
  hostHealth,
  lookups,
  machine,
  missingScripts,
  moneyFacts,
  nearMiss,
  neutralHealth,
  obstacle,
  ourFailures,
  outdatedUnits,
  pageAtFailure,
  pathQuality,
  pressedByGuess,
  refusals,
  refusedOnTheWay,
  refusedUploads,
  scriptComplaints,
  sentAndSilent,
  serverWait,
  sessionFacts,
  softFailures,
};

export type EvidenceName = keyof typeof derivations;
export type Evidence = { readonly [Name in EvidenceName]: ReturnType<(typeof derivations)[Name]> };

/**
 * Hands out the named evidence of one run, and nothing else: a rule that reads what it did not ask for finds nothing.
 * Each fact is derived at most once.
 */
export function gatherEvidence(
  run: RunSignals,
): <Name extends EvidenceName>(needs: readonly Name[]) => Pick<Evidence, Name> {
  const derived = new Map<EvidenceName, unknown>();
  const derive = (name: EvidenceName): unknown => {
    if (!derived.has(name)) derived.set(name, derivations[name](run));
    return derived.get(name);
  };
  return <Name extends EvidenceName>(needs: readonly Name[]) =>
    Object.fromEntries(needs.map((name) => [name, derive(name)])) as Pick<Evidence, Name>;
}
