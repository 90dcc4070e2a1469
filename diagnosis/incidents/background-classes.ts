/** Runs put together by how often such runs usually fail, so that a search need not weigh each of them by itself. */

export interface BackgroundClasses {
  /** By run: its class. */
  readonly of: Int16Array;
  /** By class: mean rate of its runs, 0 to 1. */
  readonly rates: readonly number[];
}

/** Rates of one class differ by a quarter at most: far less than a rate can be known from a week. */
const step = 1.25;

/** @param usual by run: the rate with which it usually fails, above 0 */
export function backgroundClasses(usual: Float64Array): BackgroundClasses {
  const classOf = new Map<number, number>();
  const members: { sum: number; runs: number }[] = [];
  const of = new Int16Array(usual.length);
  for (let run = 0; run < usual.length; run += 1) {
    const level = Math.floor(Math.log(usual[run]!) / Math.log(step));
    let place = classOf.get(level);
    if (place === undefined) {
      place = members.push({ sum: 0, runs: 0 }) - 1;
      classOf.set(level, place);
    }
    of[run] = place;
    const member = members[place]!;
    member.sum += usual[run]!;
    member.runs += 1;
  }
  return { of, rates: members.map(({ sum, runs }) => sum / runs) };
}
