/** How a time is put together from days, hours and single runs, so that as little as possible has to be added up. */

/** `from` is inclusive, `to` exclusive, by the start of the run. */
export interface Window {
  readonly from: Date;
  readonly to: Date;
}

/** Since when single runs and hours are all kept; before, only days are. */
export interface Kept {
  readonly runsSince: Date;
  readonly hoursSince: Date;
}

export interface WindowPart extends Window {
  readonly from: Date;
  readonly to: Date;
  readonly unit: 'run' | 'hour' | 'day';
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Days are those of Viet Nam: UTC+7 without daylight saving. */
const dayOffsetMs = 7 * hourMs;

/**
 * The parts of a window, in order, without gaps: whole days of Viet Nam in the middle, hours beside them, single runs at the edges. An
 * edge of which only hours or days are kept is moved outwards to the next of them, so that nothing is left out: the first
 * part's `from` and the last one's `to` are what is told of.
 */
export function splitWindow(window: Window, { runsSince, hoursSince }: Kept): readonly WindowPart[] {
  const keeps = (since: Date, moment: number) => moment >= since.getTime();
  // What is not kept exactly begins and ends with the unit that is.
  let from = window.from.getTime();
  let to = window.to.getTime();
  if (!keeps(runsSince, from)) from = floor(from, 'hour');
  if (!keeps(hoursSince, from)) from = floor(from, 'day');
  if (!keeps(runsSince, floor(to, 'hour'))) to = ceil(to, 'hour');
  if (!keeps(hoursSince, floor(to, 'day'))) to = ceil(to, 'day');
  const hours = inside(from, to, 'hour');
  const days = inside(hours[0], hours[1], 'day');
  const bounds = [from, hours[0], days[0], days[1], hours[1], to];
  const units = ['run', 'hour', 'day', 'hour', 'run'] as const;
  return units.flatMap((unit, place) => {
    const [start, end] = [bounds[place]!, bounds[place + 1]!];
    return start < end ? [{ unit, from: new Date(start), to: new Date(end) }] : [];
  });
}

/** The whole units between two moments; where there is none, both bounds are the second moment. */
function inside(from: number, to: number, unit: 'hour' | 'day'): readonly [number, number] {
  const [first, last] = [ceil(from, unit), floor(to, unit)];
  return first < last ? [first, last] : [to, to];
}

function floor(moment: number, unit: 'hour' | 'day'): number {
  return unit === 'hour'
    ? Math.floor(moment / hourMs) * hourMs
    : Math.floor((moment + dayOffsetMs) / dayMs) * dayMs - dayOffsetMs;
}

function ceil(moment: number, unit: 'hour' | 'day'): number {
  const below = floor(moment, unit);
  return below === moment ? moment : below + (unit === 'hour' ? hourMs : dayMs);
}
