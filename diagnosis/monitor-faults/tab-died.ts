import type { MonitorFaultRule } from '../rule.ts';

/** The tab's process died. Nearly always memory of our machine, which runs many tabs where a citizen runs one. */
export const tabDied = {
  id: 'tab-died',
  kinds: ['browser-crashed', 'out-of-memory'],
  needs: ['ourFailures', 'machine', 'obstacle'],
  judge: ({ ourFailures, machine, obstacle }) => {
    const crash = ourFailures.crashes.at(-1);
    if (obstacle?.reason !== 'page-crashed' && crash === undefined) return null;
    const free = machine.host === null ? '' : ` (${Math.round(machine.host.freeMemoryMiB)} MiB free)`;
    return {
      kind: machine.outOfMemory ? 'out-of-memory' : 'browser-crashed',
      reason: {
        en: `The tab died${free} at ${crash?.url ?? 'an unknown page'}.`,
        vi: `Thẻ trình duyệt bị dừng đột ngột${free} tại ${crash?.url ?? 'trang chưa rõ'}.`,
      },
    };
  },
} satisfies MonitorFaultRule<'ourFailures' | 'machine' | 'obstacle'>;
