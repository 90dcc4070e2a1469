/** Of all slots: got through, failed, and grey what nobody knows (our own faults, slots in which nobody tried). */
import type { Judged } from '../../data/figure-answers.ts';
import { count, say } from '../../speech.ts';

export function KnownBar({ of: { ok, failed, stopped, monitorFaults, missed } }: { readonly of: Judged }) {
  const unknown = monitorFaults + missed;
  const all = ok + failed + stopped + unknown;
  if (all === 0) return null;
  const parts = [
    ['ok', ok],
    ['stopped', stopped],
    ['failed', failed],
    ['unknown', unknown],
  ] as const;
  const words = parts.map(([name, runs]) => `${say(name)} ${count(runs)}`).join(', ');
  let begin = 0;
  return (
    <svg className="known" viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label={words}>
      <title>{words}</title>
      {parts.map(([name, runs]) => {
        const x = begin;
        begin += (runs / all) * 100;
        return <rect key={name} className={name} x={x} width={begin - x} height="6" />;
      })}
    </svg>
  );
}
