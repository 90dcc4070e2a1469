/** Runs of long spans, counted from what was recorded every minute of them. */
import type { LabelOf } from './declared-series.ts';
import { chosenOutcomes } from './availability.ts';
import { calculate, type Condition, type Matchers, type Query, series, sumOver, type Window } from './query.ts';

/** The interval of the group congdan-runs, seconds: a minute's rate times 60 are a minute's runs. */
const recordedEverySeconds = 60;

type ByPortal = LabelOf<'portal_outcome:congdan_runs:rate1h'>;
type ByService = LabelOf<'service_outcome:congdan_runs:rate1h'>;

export const portalRuns = (window: Window, matchers: Matchers<ByPortal> = {}): Query<ByPortal> =>
  counted(sumOver(series('portal_outcome:congdan_runs:rate1h', { outcome: verdicts, ...matchers }), window));

export const serviceRuns = (window: Window, matchers: Matchers<ByService> = {}): Query<ByService> =>
  counted(sumOver(series('service_outcome:congdan_runs:rate1h', { outcome: verdicts, ...matchers }), window));

const verdicts: Condition = chosenOutcomes;

const counted = <L extends string>(sumOfRates: Query<L>): Query<L> => calculate(sumOfRates, '*', recordedEverySeconds);
