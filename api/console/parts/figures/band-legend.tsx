/** What the colours of map and matrix mean. */
import { say } from '../../speech.ts';
import { bands } from './band.ts';

const words = {
  a: 'bandA',
  b: 'bandB',
  c: 'bandC',
  d: 'bandD',
  e: 'bandE',
  few: 'notEnough',
  none: 'noRuns',
} as const;

export function BandLegend() {
  return (
    <ul className="legend" aria-label={say('legend')}>
      {bands.map((band) => (
        <li key={band}>
          <span className={`swatch band-${band}`} aria-hidden="true" /> {say(words[band])}
        </li>
      ))}
    </ul>
  );
}
