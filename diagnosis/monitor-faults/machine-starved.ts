import type { MonitorFaultRule } from '../rule.ts';

/**
 * Time-outs on a machine that had no time or memory itself. Abstains where the portal's own probe failed or something
 * answered wrongly: a busy machine does not turn a 200 into a 500, nor does it make a script throw or say something
 * without end.
 */
export const machineStarved = {
  id: 'machine-starved',
  kinds: ['host-overloaded', 'out-of-memory'],
  needs: ['machine', 'obstacle', 'hostHealth', 'failingRequests', 'blockingScriptError', 'dialogStorm'],
  judge: ({ machine, obstacle, hostHealth, failingRequests, blockingScriptError, dialogStorm }) => {
    if (machine.host === null || (!machine.overloaded && !machine.outOfMemory)) return null;
    if (
      obstacle?.reason !== 'timeout' &&
      obstacle?.reason !== 'no-progress' &&
      obstacle?.reason !== 'navigation-failed'
    )
      return null;
    if (Object.values(hostHealth).some((health) => health.answers === false)) return null;
    if (failingRequests.some(({ failed }) => failed !== 'timeout')) return null;
    if (dialogStorm !== null || (obstacle.reason === 'no-progress' && blockingScriptError !== null)) return null;
    const { freeMemoryMiB, loadPerCore, eventLoopDelayMs } = machine.host;
    const state = `${Math.round(freeMemoryMiB)} MiB, load/core ${loadPerCore.toFixed(1)}, event loop ${Math.round(eventLoopDelayMs)} ms`;
    return {
      kind: machine.outOfMemory ? 'out-of-memory' : 'host-overloaded',
      reason: {
        en: `Our machine was starved while the run waited (${state}).`,
        vi: `Máy giám sát quá tải trong lúc chờ (${state}).`,
      },
    };
  },
} satisfies MonitorFaultRule<
  'machine' | 'obstacle' | 'hostHealth' | 'failingRequests' | 'blockingScriptError' | 'dialogStorm'
>;
