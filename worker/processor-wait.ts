import { readFileSync } from 'node:fs';
import { processesOf } from './process-group.ts';

interface Spent {
  readonly ran: number;
  readonly waited: number;
}

/** Less processor time than this tells nothing, ns. */
const leastRan = 50e6;

/**
 * Watches how our own processes get along with the others of the machine: of the time that their main threads could have run, the share
 * for which they waited for a processor (/proc/<pid>/schedstat, https://docs.kernel.org/scheduler/sched-stats.html). The pressure in
 * /proc/pressure/cpu tells that somebody waits, which is all the time at three runnable processes a processor as at twelve; this tells how long.
 *
 * @param groups process groups to watch, beside this process
 * @returns asks for the time since it was last asked; null: they hardly ran, or the kernel does not say
 */
export function watchProcessorWait(groups: () => readonly number[]): () => number | null {
  let before = new Map<number, Spent>();
  return () => {
    const now = new Map([process.pid, ...processesOf(groups())].flatMap((pid) => spentBy(pid)));
    let [ran, waited] = [0, 0];
    for (const [pid, spent] of now) {
      const last = before.get(pid);
      if (last === undefined) continue;
      ran += spent.ran - last.ran;
      waited += spent.waited - last.waited;
    }
    before = now;
    return ran < leastRan ? null : waited / (ran + waited);
  };
}

function spentBy(pid: number): readonly (readonly [number, Spent])[] {
  try {
    const [ran = 0, waited = 0] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ').map(Number);
    return [[pid, { ran, waited }]];
  } catch {
    return []; // it has ended meanwhile
  }
}
