/** A share in words, never without its interval, and never a number where too little is known. */
import type { Judged } from '../../data/figure-answers.ts';
import { percent, say } from '../../speech.ts';

type Share = Pick<Judged, 'availability' | 'interval'>;

/** "93,3 %", or "–" where there is none. */
export function sayAvailability({ availability }: Share): string {
  return availability === null ? '–' : percent(availability);
}

/** "82,1 – 97,7 %", or '' where there is none. */
export function sayInterval({ interval }: Share): string {
  return interval === null ? '' : `${percent(interval.low)} – ${percent(interval.high)}`;
}

/** All of it in one sentence, for whoever hears it read or points at it. */
export function sayShare(name: string, judged: Judged): string {
  const { availability, ok, failed, enough } = judged;
  if (availability === null) return `${name}: ${say('noRuns')}`;
  const sure = enough ? '' : ` – ${say('notEnough')}`;
  return `${name}: ${sayAvailability(judged)} (${sayInterval(judged)}), ${say('okOf', { ok, failed })}${sure}`;
}
