/** What waits and runs, and who does the work. */
import type { QueueAnswer } from '../../data/service-answers.ts';
import { count, say } from '../../speech.ts';
import { Card } from '../card.tsx';

export function QueueFigures({ queue: { jobs, workers } }: { readonly queue: QueueAnswer }) {
  const figure = (queue: string, state: string) => count(jobs[queue]?.[state] ?? 0);
  return (
    <>
      <div className="totals">
        <Card name={say('workers')} figure={count(workers.length)} beside={[]} />
        <Card name={say('underWay')} figure={figure('runs', 'active')} beside={[]} />
        <Card name={say('waiting')} figure={figure('runs', 'waiting')} beside={[]} />
        <Card name={say('toRecord')} figure={figure('results', 'pending')} beside={[]} />
      </div>
      {workers.length === 0 ? (
        <p className="halted">{say('noWorkers')}</p>
      ) : (
        <ul className="running">
          {workers.map(({ id, place, version, concurrency, running, setAside }) => (
            <li key={id}>
              <div>{id}</div>
              <div className="where">
                {say('place')}: {place} · {version}
              </div>
              <div className="doing">
                {setAside === null ? say('atWork') : say('setAside', { reason: setAside })} · {count(running)} /{' '}
                {count(concurrency)}
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
