import { browserBehind, starterOf } from '../local-browser.ts';
import type { Fault } from './fault.ts';

/** Of a second and a half, the machine leaves the monitor this much, ms. */
const sliceMs = 100;
const pauseMs = 1_400;

const starved = new Set<number>();

export const machineStarved = {
  id: 'machine-starved',
  expected: { monitorFault: 'host-overloaded' },
  says: 'From the form on, the machine leaves worker and browser a fifteenth of the time, as one with far too much to do.',
  touches: ['form'],
  atForm: async (request) => {
    const browser = await browserBehind(request.socket);
    if (browser === null) return;
    for (const pid of [browser, await starterOf(browser)]) starve(pid);
  },
} satisfies Fault;

/** By signals, as cpulimit(1) does, until the process is gone. */
function starve(pid: number): void {
  if (starved.has(pid)) return;
  starved.add(pid);
  const send = (signal: NodeJS.Signals): void => {
    try {
      process.kill(pid, signal);
      setTimeout(send, signal === 'SIGSTOP' ? pauseMs : sliceMs, signal === 'SIGSTOP' ? 'SIGCONT' : 'SIGSTOP');
    } catch {
      starved.delete(pid);
    }
  };
  send('SIGSTOP');
}
