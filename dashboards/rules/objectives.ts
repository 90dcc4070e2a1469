/** What citizens are promised, and how soon somebody hears that the promise is at risk. */

// Windows and limits are made for a run of each cell every 15 minutes, the api's default.

/** A cell's newest run, and what may come late. */
export const newestRunWindow = '20m';
/** Four runs of a cell. */
export const fourRunsWindow = '1h';

export interface Objective {
  /** sloth_slo. */
  readonly id: string;
  /** An objective is over many cells; a single cell makes four runs an hour, of which one failure would be a burn of 25. */
  readonly over: 'service' | 'province';
  /** Share of runs with a verdict that end well. */
  readonly ratio: number;
}

export const objectives = [
  { id: 'over-provinces', over: 'service', ratio: 0.99 },
  { id: 'over-services', over: 'province', ratio: 0.99 },
] as const satisfies readonly Objective[];

export const periodDays = 30;

/**
 * Pairs of windows and the factor of the budget that both must exceed (Google's SRE Workbook, chapter 5; sloth's table).
 * Sloth's short windows of 5 and 30 minutes hold less than four runs of a cell: 1 hour stands in for both.
 */
export const burnWindows = {
  fast: [
    { short: '1h', long: '1h', factor: 14.4 },
    { short: '1h', long: '6h', factor: 6 },
  ],
  slow: [
    { short: '2h', long: '1d', factor: 3 },
    { short: '6h', long: '3d', factor: 1 },
  ],
} as const;

/** Fewer failed runs than this in an hour are chance, whatever share they are. */
export const leastBadRuns = 3;
/** A count by `increase` is extrapolated and seldom whole: 3 may read 2.98. */
export const aboutAtLeast = (runs: number): number => runs - 0.5;
