/** The days that the reader looks at: in the address as `from` and `to`, both included, days of Viet Nam. */

/** UTC+7 the whole year since 1975. */
const vietnam = '+07:00';
const dayMs = 24 * 3_600_000;
const isDay = /^2\d{3}-\d{2}-\d{2}$/;

export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** What the address says; a day that is none is taken as not said. */
export function readDays(asked: URLSearchParams): Days {
  const day = (name: string) => {
    const text = asked.get(name) ?? '';
    return isDay.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00${vietnam}`)) ? text : null;
  };
  const [from, to] = [day('from'), day('to')];
  // The wrong way round there is no time at all: better the usual one, which the page says.
  return from !== null && to !== null && from > to ? { from: null, to: null } : { from, to };
}

/** Whether a moment is on one of the days; a day that is not said is no limit. */
export function isOnDays(iso: string, { from, to }: Days): boolean {
  const on = dayInVietnam(new Date(iso));
  return (from === null || from <= on) && (to === null || on <= to);
}

/** The days as the end of an address within the console: what leads from figures to runs leads to those of the same days. */
export function sameDays(asked: URLSearchParams): string {
  return Object.entries(readDays(asked))
    .map(([name, day]) => (day === null ? '' : `&${name}=${day}`))
    .join('');
}

/** The same as moments for the API: from the first one's midnight to that after the last; what is not said is left to the API. */
export function windowQuery({ from, to }: Days): URLSearchParams {
  const query = new URLSearchParams();
  if (from !== null) query.set('from', new Date(`${from}T00:00:00${vietnam}`).toISOString());
  if (to !== null) query.set('to', new Date(Date.parse(`${to}T00:00:00${vietnam}`) + dayMs).toISOString());
  return query;
}

/** The day in Viet Nam of a moment, `2026-11-21`. */
export function dayInVietnam(moment: Date): string {
  return new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** The hour of a moment, as a moment: an address that stays the same for an hour is asked once. */
export function hourOf(iso: string): string {
  return `${iso.slice(0, 13)}:00:00Z`;
}

/** 24 hours earlier; '' of nothing. */
export function dayBefore(iso: string | null): string {
  return iso === null ? '' : new Date(Date.parse(iso) - dayMs).toISOString();
}

/** A moment that somebody wrote in Viet Nam's time, `2026-11-21T08:00`, for the API. */
export function momentInVietnam(written: string): string {
  return new Date(`${written}${vietnam}`).toISOString();
}
