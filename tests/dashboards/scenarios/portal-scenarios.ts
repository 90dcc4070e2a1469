/** One portal, and one service at one portal. */
import { bad, hours, type Scenario } from './scenario.ts';

export const portalScenarios: readonly Scenario[] = [
  {
    alert: 'CongdanPortalFailing',
    says: 'public pages that fail now and then, and else can be read as far as allowed',
    country: { minutes: hours, at: (minute) => ({ failing: bad(minute) ? 2 : 0, well: 'stopped' }) },
    rings: { 200: [] },
  },
  {
    alert: 'CongdanPortalFailing',
    says: 'a portal is down',
    country: {
      minutes: hours,
      at: (minute, { portal }) => (portal === 'portal-03' && bad(minute) ? { failing: 4 } : undefined),
    },
    rings: {
      120: [],
      150: [{ portal: 'portal-03', cause: 'portal', vendor: 'vnpt', operator: 'operator-03', product: 'igate' }],
      300: [],
    },
  },
  {
    alert: 'CongdanPortalFailing',
    says: 'half of its services fail, by the payment: no outage of the portal',
    country: {
      minutes: hours,
      at: (minute, { portal, service }) =>
        portal === 'portal-03' && service > 'service-02' && bad(minute) ? { failing: 4, cause: 'payment' } : undefined,
    },
    rings: { 200: [] },
  },
  {
    alert: 'CongdanPortalFailing',
    says: 'a portal of one service fails twice within the hour',
    country: {
      minutes: hours,
      services: 1,
      at: (minute, { portal }) =>
        portal === 'portal-03' && minute > 120 && minute <= 150 ? { failing: 4 } : undefined,
    },
    rings: { 150: [], 160: [] },
  },
  {
    alert: 'CongdanCellFailing',
    says: 'one service at one portal fails in every run',
    country: {
      minutes: hours,
      at: (minute, { portal, service }) =>
        portal === 'portal-03' && service === 'service-02' && bad(minute)
          ? { failing: 4, cause: 'data-sharing' }
          : undefined,
    },
    rings: { 120: [], 200: [{ portal: 'portal-03', service: 'service-02', cause: 'data-sharing' }], 330: [] },
  },
  {
    alert: 'CongdanCellFailing',
    says: 'two of four runs fail',
    country: {
      minutes: hours,
      at: (minute, { portal, service }) =>
        portal === 'portal-03' && service === 'service-02' && bad(minute) ? { failing: 2 } : undefined,
    },
    rings: { 200: [] },
  },
];
