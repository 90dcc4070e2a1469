import { besides, browserBehind, starterOf } from '../local-browser.ts';
import type { Fault } from './fault.ts';

let killed = false;

export const redisRestartsOnTheWay = {
  id: 'redis-restarts-on-the-way',
  // The journey needs no Redis while it goes on, and whoever keeps Redis has it back within a second.
  expected: { outcome: 'ok' },
  says: "The Redis of the monitor's own queue is killed while the form is asked for, and comes back by itself.",
  touches: ['form'],
  atForm: async (request) => {
    const browser = await browserBehind(request.socket);
    if (browser === null || killed) return;
    killed = true;
    for (const pid of await besides(await starterOf(browser), /^redis-/)) process.kill(pid, 'SIGKILL');
  },
} satisfies Fault;
