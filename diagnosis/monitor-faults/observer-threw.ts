import type { MonitorFaultRule } from '../rule.ts';

/** An observer threw and no rule came to a verdict: the evidence that would have decided may be what it lost. */
export const observerThrew = {
  id: 'observer-threw',
  kinds: ['observer-crashed'],
  needs: ['ourFailures'],
  judge: ({ ourFailures }) => {
    const error = ourFailures.errors.find(({ where }) => where === 'observer');
    if (error === undefined) return null;
    const what = `${error.name}: ${error.message}`;
    return {
      kind: 'observer-crashed',
      reason: {
        en: `An observer of ours failed, and its evidence is missing (${what})`,
        vi: `Bộ quan sát của hệ thống bị lỗi nên thiếu chứng cứ (${what})`,
      },
    };
  },
} satisfies MonitorFaultRule<'ourFailures'>;
