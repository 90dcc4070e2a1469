/** What a monthly report says, before it is laid out: the API answers it as it is, the PDF and the spreadsheet are made of it. */
import { causes } from '../../diagnosis/causes.ts';
import { failureCauses } from '../../results/figures/counts.ts';
import type { PortalFigures } from '../../results/figures/portal-figures.ts';
import { judgeCounts, leastRuns } from '../../results/figures/judge-counts.ts';
import { wilson } from '../../results/wilson.ts';
import type { Reach } from '../access/policy.ts';
import type { AppDeps } from '../app-deps.ts';
import { changeBetween } from '../change-between.ts';
import { type ComparedGroup, compareGroups } from '../compare-groups.ts';
import { tellJudged, tellWindow } from '../figure-query.ts';
import { gradePortals } from '../grade-portals.ts';
import { groupName } from '../group-name.ts';
import { incidentsOfReport } from './incidents-of-report.ts';
import { listAskedAgain } from './list-asked-again.ts';
import { monthBefore, monthWindow } from './month-window.ts';
import type { MonthlyReport } from './report-schema.ts';
import type { ReportSubject } from './report-subject.ts';

/** @param reach whose incidents may be told; @param now ends a month that is not over */
export async function monthlyReport(
  deps: Pick<AppDeps, 'database' | 'portals' | 'services'>,
  subject: ReportSubject,
  month: string,
  reach: Reach,
  now: Date,
): Promise<MonthlyReport> {
  const { kind, key, name, filter, portals: watched } = subject;
  const whole = monthWindow(month);
  const asked = { from: whole.from, to: whole.to < now ? whole.to : now };
  const earlier = monthBefore(month);
  const [peers, before, services, portals, graded, askedAgain, incidents] = await Promise.all([
    compareGroups(deps, kind, asked, {}, 'runs'),
    compareGroups(deps, kind, monthWindow(earlier), filter, 'runs'),
    compareGroups(deps, 'service', asked, filter, 'runs'),
    compareGroups(deps, 'portal', asked, filter, 'runs'),
    gradePortals(deps, asked),
    listAskedAgain(deps, watched),
    incidentsOfReport(deps, watched, asked, reach),
  ]);
  const own = peers.rows.find((row) => row.key === key) ?? nothingOf(subject);
  const ownBefore = before.rows.find((row) => row.key === key) ?? nothingOf(subject);
  const ofSubject = new Set([...watched, ...portals.rows.filter(({ days }) => days.length > 0).map((row) => row.key)]);
  const figures = graded.portals.filter(({ portal }) => ofSubject.has(portal));
  const ofService = Map.groupBy(figures.flatMap((one) => one.services), ({ service }) => service); // prettier-ignore
  return {
    subject: { kind, key, name },
    month,
    ...tellWindow(peers.window),
    complete: whole.to <= now,
    leastRuns,
    total: tellJudged(own),
    rank: own.rank,
    peers: peersOf(peers.rows),
    before: { month: earlier, ...tellJudged(ownBefore) },
    change: changeBetween(ownBefore, own),
    days: own.days,
    causes: causesOf(own),
    incidents,
    services: services.rows.toSorted(worstFirst).map((row) => ({
      service: row.key,
      name: row.name,
      ...tellJudged(row),
      causes: row.causes,
      effort: effortOf(ofService.get(row.key) ?? []),
    })),
    portals: portals.rows.filter((row) => ofSubject.has(row.key)).map((row) => {
      const { grade = null, points = null } = figures.find(({ portal }) => portal === row.key) ?? {};
      return { portal: row.key, name: row.name, ...tellJudged(row), grade, points };
    }), // prettier-ignore
    effort: effortOf(figures.flatMap((one) => one.services)),
    askedAgain: askedAgain.map((one) => ({ ...one, name: groupName('portal', one.portal, deps) })),
  };
}

/** Where nothing was tried. */
function nothingOf({ key, name }: Pick<ReportSubject, 'key' | 'name'>): ComparedGroup {
  return { key, name, ...judgeCounts([], 'runs'), rank: null, days: [] };
}

/** All of its kind together, so that one knows what is usual. */
function peersOf(rows: readonly ComparedGroup[]): MonthlyReport['peers'] {
  const ok = rows.reduce((sum, row) => sum + row.ok, 0);
  const failed = rows.reduce((sum, row) => sum + row.failed, 0);
  return {
    ranked: rows.filter(({ rank }) => rank !== null).length,
    ok,
    failed,
    availability: ok + failed === 0 ? null : ok / (ok + failed),
    interval: wilson(ok, ok + failed),
  };
}

/** The most frequent first; what cannot be said stands last. */
function causesOf({ causes: counted, failed }: ComparedGroup): MonthlyReport['causes'] {
  return failureCauses
    .map((cause) => ({
      cause,
      runs: counted[cause],
      share: failed === 0 ? null : counted[cause] / failed,
      surveyShare: cause === 'inconclusive' ? null : causes[cause].surveyShare / 100,
    }))
    .sort((a, b) => Number(a.cause === 'inconclusive') - Number(b.cause === 'inconclusive') || b.runs - a.runs);
}

/** What may be ranked first, then what has too few runs, then what nobody tried. */
function worstFirst(a: ComparedGroup, b: ComparedGroup): number {
  const level = ({ enough, availability }: ComparedGroup) => (enough ? 0 : availability === null ? 2 : 1);
  return level(a) - level(b) || (a.availability ?? 0) - (b.availability ?? 0) || (a.key < b.key ? -1 : 1);
}

type ServiceFigures = PortalFigures['services'][number];

/** Means of all successful runs, however many there were at which portal. */
function effortOf(services: readonly ServiceFigures[]): MonthlyReport['effort'] {
  const ok = services.reduce((sum, one) => sum + one.ok, 0);
  if (ok === 0) return null;
  const mean = (of: (effort: NonNullable<ServiceFigures['effort']>) => number) =>
    services.reduce((sum, { effort, ok: times }) => sum + (effort === null ? 0 : of(effort) * times), 0) / ok;
  return {
    screens: mean(({ screens }) => screens),
    fieldsAskedAgain: mean(({ fieldsAskedAgain }) => fieldsAskedAgain),
    estimatedSeconds: mean(({ estimatedSeconds }) => estimatedSeconds),
    durationSeconds: mean(({ durationMs }) => durationMs / 1_000),
  };
}
