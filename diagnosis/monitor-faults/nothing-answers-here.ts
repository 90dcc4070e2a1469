import type { MonitorFaultRule } from '../rule.ts';

/**
 * Every host of every role is silent, the neutral ones too, and no other network got through: our probe is cut off.
 * Abstains when the run with another network got through (then the citizen's network is at fault), when somebody in
 * between answered (a captive portal, a proxy, resets: there is a network and it behaves badly). That a page loaded
 * before in the failing stage says nothing: the cable may go at any moment.
 */
export const nothingAnswersHere = {
  id: 'nothing-answers-here',
  kinds: ['probe-network'],
  needs: ['neutralHealth', 'hostHealth', 'confirmationOutcomes', 'obstacle'],
  judge: ({ neutralHealth, hostHealth, confirmationOutcomes, obstacle }) => {
    if (obstacle === null || neutralHealth.answered !== 'none' || neutralHealth.redirectedTo !== null) return null;
    if (Object.values(hostHealth).some((health) => health.answers === true || health.answersByControlResolver === true))
      return null;
    if (confirmationOutcomes.network === 'passed' || confirmationOutcomes.probe === 'passed') return null;
    if (neutralHealth.failures.some((failure) => failure === 'reset' || failure === 'proxy' || failure === 'tls'))
      return null;
    const hosts = neutralHealth.hosts.slice(0, 3).join(', ');
    return {
      kind: 'probe-network',
      reason: {
        en: `No host answered our probe, the neutral ones (${hosts}) no more than the portal, and no other network got through.`,
        vi: `Không máy chủ nào trả lời điểm đo, kể cả máy chủ đối chứng (${hosts}), và không mạng nào khác đi qua được.`,
      },
    };
  },
} satisfies MonitorFaultRule<'neutralHealth' | 'hostHealth' | 'confirmationOutcomes' | 'obstacle'>;
