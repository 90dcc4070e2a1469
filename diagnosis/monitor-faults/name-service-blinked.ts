import type { MonitorFaultRule } from '../rule.ts';

/**
 * The browser could not resolve a name, and a moment later our own look-up of it through the same resolver succeeds and the host
 * answers. A resolver keeps an answer that a name is unknown for as long as the name's owner says, mostly minutes, and even a failure to
 * find out for some seconds (RFC 2308, RFC 9520): what it knows again at once, it had not forgotten because of the owner.
 */
export const nameServiceBlinked = {
  id: 'name-service-blinked',
  kinds: ['probe-network'],
  needs: ['obstacle', 'decisiveNavigation', 'hostHealth'],
  judge: ({ obstacle, decisiveNavigation, hostHealth }) => {
    if (obstacle === null || decisiveNavigation?.failed !== 'name') return null;
    const { host, role } = decisiveNavigation.request;
    const health = hostHealth[role];
    if (health?.answers !== true || !health.hosts.includes(host)) return null;
    return {
      kind: 'probe-network',
      reason: {
        en: `Our name service did not know ${host} for a moment; right after it did, and the host answered.`,
        vi: `Dịch vụ tên miền của điểm đo không phân giải được ${host} trong chốc lát; ngay sau đó phân giải được và máy chủ trả lời.`,
      },
    };
  },
} satisfies MonitorFaultRule<'obstacle' | 'decisiveNavigation' | 'hostHealth'>;
