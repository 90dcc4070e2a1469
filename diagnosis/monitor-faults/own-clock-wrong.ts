import type { MonitorFaultRule } from '../rule.ts';

/** Our clock is off, and what failed depends on the time: certificates, sign-in tokens, the time to pay. */
export const ownClockWrong = {
  id: 'own-clock-wrong',
  kinds: ['clock-wrong'],
  needs: ['machine', 'obstacle', 'failingRequests', 'decisiveNavigation', 'certificates'],
  judge: ({ machine, obstacle, failingRequests, decisiveNavigation, certificates }) => {
    if (!machine.clockWrong || obstacle === null) return null;
    const dated =
      obstacle.stage === 'login' ||
      obstacle.stage === 'payment' ||
      decisiveNavigation?.failed === 'tls' ||
      failingRequests.some(({ failed }) => failed === 'tls') ||
      certificates.some((certificate) => certificate.error !== null);
    if (!dated) return null;
    const offset = Math.round(machine.host?.clockOffsetSeconds ?? 0);
    return {
      kind: 'clock-wrong',
      reason: {
        en: `Our clock is ${offset} s off the portal's.`,
        vi: `Đồng hồ máy giám sát lệch ${offset} giây so với cổng.`,
      },
    };
  },
} satisfies MonitorFaultRule<'machine' | 'obstacle' | 'failingRequests' | 'decisiveNavigation' | 'certificates'>;
