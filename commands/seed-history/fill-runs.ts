/** Writes single runs of the made-up country, as if they had been recorded. */
import { type Cause, causeIds, causes } from '../../diagnosis/causes.ts';
import { type RunRecord, stages } from '../../diagnosis/run-record.ts';
import type { Database } from '../../results/open-database.ts';
import { recordRuns } from '../../results/record-run.ts';
import { draw, type MadeUpCell, type MadeUpCountry, outage } from './made-up-country.ts';

const dayMs = 24 * 3_600_000;

/** @param midnight of Viet Nam; recording it again changes nothing */
export async function fillRuns(db: Database, country: MadeUpCountry, midnight: Date): Promise<void> {
  const { cells, runsPerDay } = country;
  const apart = dayMs / runsPerDay;
  const runs = cells.flatMap((cell, place) =>
    Array.from({ length: runsPerDay }, (_, n) =>
      madeUpRun(country, cell, new Date(midnight.getTime() + Math.floor(n * apart + (place / cells.length) * apart))),
    ),
  );
  for (let start = 0; start < runs.length; start += 500) {
    await recordRuns(db, runs.slice(start, start + 500).map((record) => ({ record, scheduledAt: slotOf(country, record), signalCounts: null }))); // prettier-ignore
  }
}

/** When it was due: most runs begin within two seconds, a few wait for half a minute. */
function slotOf({ seed }: MadeUpCountry, { runId, startedAt }: RunRecord): Date {
  const chance = draw(seed, 'lateness', runId);
  return new Date(Date.parse(startedAt) - Math.round(2_000 * chance + 30_000 * chance ** 40));
}

/** A run of the cell, with everything that a list or a page of it shows but no files. */
export function madeUpRun(country: MadeUpCountry, cell: MadeUpCell, startedAt: Date): RunRecord {
  const { service, portal, province, device, network, screens, again } = cell;
  const started = startedAt.toISOString();
  const runId = [service, portal, device, network, started.replaceAll(/[:.]/g, '-')].join('--');
  const chance = (what: string) => draw(country.seed, what, runId);
  const rate =
    cell.rate + outage(country, portal, new Date(startedAt.getTime() + 7 * 3_600_000).toISOString().slice(0, 10));
  const drawn = chance('outcome');
  const outcome = drawn < rate ? 'failed' : drawn > 0.997 ? 'monitor-fault' : 'ok';
  const failedStage = outcome === 'failed' ? stageOf(chance('stage'), cell.paid) : null;
  const reached = failedStage === null ? stages.length : stages.indexOf(failedStage);
  const cause = causeOf(chance('cause'));
  const seconds = cell.seconds * (0.7 + 0.6 * chance('seconds'));
  return {
    runId,
    service,
    portal,
    province: province === '' ? null : province,
    device,
    network,
    startedAt: started,
    durationMs: Math.round(seconds * 1_000),
    attempt: 1,
    outcome,
    failedStage,
    failedStep: failedStage === null ? null : 'bấm "Tiếp tục"',
    diagnosis:
      failedStage === null
        ? null
        : { cause, detail: causes[cause].details[0], confidence: 0.95, rule: 'made-up', reasons: ['Made up by seed:history.'], others: [] }, // prettier-ignore
    monitorFault: outcome === 'monitor-fault' ? { kind: 'browser-crashed', reason: 'Made up by seed:history.' } : null,
    fileCode: null,
    stages: stages.map((stage, place) => ({
      stage,
      outcome: (stage === 'payment' && !cell.paid) || place > reached || outcome === 'monitor-fault' ? 'skipped' : place === reached ? 'failed' : 'ok', // prettier-ignore
      durationMs: Math.round((seconds * 1_000) / stages.length),
      steps: 5,
    })),
    effort: { screens, fields: 20, fieldsAskedAgain: again, undeclaredFields: 0, uploads: 1, keystrokes: 200, estimatedSeconds: screens * 28 }, // prettier-ignore
    confirmations: [],
    artifacts: { trace: null, signals: null },
  };
}

function stageOf(chance: number, paid: boolean) {
  if (chance < 0.2) return 'login';
  if (chance < 0.35 && paid) return 'payment';
  return chance < 0.45 ? 'tracking' : 'form';
}

/** As often as citizens complained of it in the survey of 2023. */
function causeOf(chance: number): Cause {
  const all = causeIds.reduce((sum, id) => sum + causes[id].surveyShare, 0);
  let left = chance * all;
  return causeIds.find((id) => (left -= causes[id].surveyShare) < 0) ?? 'portal';
}
