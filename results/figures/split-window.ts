/** How a time is put together from weeks, days, hours and single runs, so that as little as possible has to be added up. */

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
  readonly unit: 'run' | Unit;
}

type Unit = 'hour' | 'day' | 'week';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Of each unit its length, and a moment at which one began: days and weeks are those of Viet Nam, UTC+7 without daylight saving. */
const units: Readonly<Record<Unit, { readonly ms: number; readonly origin: number }>> = {
  hour: { ms: hourMs, origin: 0 },
  day: { ms: dayMs, origin: -7 * hourMs },
  // The first Monday after 1 January 1970.
  week: { ms: 7 * dayMs, origin: 4 * dayMs - 7 * hourMs },
};

/**
 * The parts of a window, in order, without gaps: whole weeks of Viet Nam in the middle, days beside them, then hours, and single runs
 * at the edges. An edge of which only hours or days are kept is moved outwards to the next of them, so that nothing is left out:
 * the first part's `from` and the last one's `to` are what is told of.
 * @param longest what the middle is made of: days, where each has to be told apart
 */
export function splitWindow(
  window: Window,
  { runsSince, hoursSince }: Kept,
  longest: 'day' | 'week',
): readonly WindowPart[] {
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
  const weeks = longest === 'week' ? inside(days[0], days[1], 'week') : ([days[1], days[1]] as const);
  const bounds = [from, hours[0], days[0], weeks[0], weeks[1], days[1], hours[1], to];
  const middle = ['run', 'hour', 'day', 'week', 'day', 'hour', 'run'] as const;
  return middle.flatMap((unit, place) => {
    const [start, end] = [bounds[place]!, bounds[place + 1]!];
    return start < end ? [{ unit, from: new Date(start), to: new Date(end) }] : [];
  });
}

/** The whole units between two moments; where there is none, both bounds are the second moment. */
function inside(from: number, to: number, unit: Unit): readonly [number, number] {
  const [first, last] = [ceil(from, unit), floor(to, unit)];
  return first < last ? [first, last] : [to, to];
}

function floor(moment: number, unit: Unit): number {
  const { ms, origin } = units[unit];
  return Math.floor((moment - origin) / ms) * ms + origin;
}

function ceil(moment: number, unit: Unit): number {
  const below = floor(moment, unit);
  return below === moment ? moment : below + units[unit].ms;
}
