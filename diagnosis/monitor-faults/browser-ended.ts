import type { MonitorFaultRule } from '../rule.ts';

/** The browser that we run ended, hung or could not be started: a citizen's own browser would not have. */
export const browserEnded = {
  id: 'browser-ended',
  kinds: ['browser-crashed', 'browser-hung', 'out-of-memory'],
  needs: ['ourFailures', 'machine'],
  judge: ({ ourFailures, machine }) => {
    const exit = ourFailures.exits[0];
    if (exit === undefined) return null;
    const hung = exit.reason === 'hung' || exit.reason === 'deadline';
    const kind =
      exit.reason === 'out-of-memory' || machine.outOfMemory
        ? 'out-of-memory'
        : hung
          ? 'browser-hung'
          : 'browser-crashed';
    return {
      kind,
      reason: {
        en: `Our browser ended in the middle of the run (${exit.reason}): ${exit.message}`,
        vi: `Trình duyệt của hệ thống giám sát dừng giữa chừng (${exit.reason}): ${exit.message}`,
      },
    };
  },
} satisfies MonitorFaultRule<'ourFailures' | 'machine'>;
