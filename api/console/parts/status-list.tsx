/** Which portals work, in plain words: what does not work comes first, and each can be found by its name, with marks or without. */
import { useSearchParams } from 'wouter';
import { folded } from '../../../journeys/citizen/fold.ts';
import type { ComparedRow } from '../data/figure-answers.ts';
import { count, language, say } from '../speech.ts';
import { sayAvailability, sayInterval } from './figures/say-share.ts';

/** The worst first. */
const states = [
  { word: 'statusBad', colour: 'failed' },
  { word: 'statusMixed', colour: 'monitor-fault' },
  { word: 'statusMaintenance', colour: 'stopped' },
  { word: 'statusUnknown', colour: 'skipped' },
  { word: 'statusGood', colour: 'ok' },
] as const;
type State = (typeof states)[number];
const [bad, mixed, maintenance, unknown, good] = states;

interface StatusListProps {
  readonly rows: readonly ComparedRow[];
  /** Ids of portals that said they would be away now. */
  readonly away: ReadonlySet<string>;
}

export function StatusList({ rows, away }: StatusListProps) {
  const [asked, setAsked] = useSearchParams();
  const wanted = asked.get('name') ?? '';
  if (rows.length === 0) return <p className="quiet">{say('noneOfThese')}</p>;
  const judged = rows.map((row) => ({ row, state: away.has(row.key) ? maintenance : stateOf(row) }));
  const shown = judged
    .filter(({ row }) => folded(row.name[language]).includes(folded(wanted)))
    .sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state) || a.row.name[language].localeCompare(b.row.name[language], 'vi')); // prettier-ignore
  const sums = states.flatMap((state) => {
    const n = judged.filter((one) => one.state === state).length;
    return n === 0 ? [] : [say('statusSum', { n: count(n), state: say(state.word) })];
  });
  return (
    <>
      <p>{sums.join(' · ')}</p>
      <form className="filter" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>{say('findPortal')}</span>
          <input
            type="search"
            value={wanted}
            onChange={({ target }) => setAsked(target.value === '' ? {} : { name: target.value }, { replace: true })}
          />
        </label>
      </form>
      <ul className="switches status" aria-live="polite">
        {shown.length === 0 && <li className="quiet">{say('nonePortal')}</li>}
        {shown.map(({ row, state }) => (
          <li key={row.key}>
            <span>{row.name[language]}</span>
            <span className={`pill ${state.colour}`}>{say(state.word)}</span>
            <span className="quiet small">
              {row.availability === null ? say('noRuns') : `${sayAvailability(row)} (${sayInterval(row)})`}
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet small">{say('statusLegend')}</p>
    </>
  );
}

/** Judged by the whole interval: nothing is called good or bad that may be either. */
function stateOf({ interval, enough }: ComparedRow): State {
  if (interval === null || !enough) return unknown;
  if (interval.high < 0.5) return bad;
  return interval.low >= 0.8 ? good : mixed;
}
