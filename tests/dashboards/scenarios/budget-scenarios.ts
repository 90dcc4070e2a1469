/** Budgets that burn, of a service over all portals and of a province over all services. */
import { bad, hours, type Scenario } from './scenario.ts';

export const budgetScenarios: readonly Scenario[] = [
  {
    alert: 'CongdanServiceBudgetBurnsFast',
    says: 'one service fails at every portal, by the payment',
    country: {
      minutes: 10 * 60,
      at: (minute, { service }) =>
        service === 'service-02' && bad(minute) ? { failing: 4, cause: 'payment' } : undefined,
    },
    rings: { 120: [], 200: [{ service: 'service-02', cause: 'payment', sloth_severity: 'page' }], 600: [] },
  },
  {
    alert: 'CongdanServiceBudgetBurnsFast',
    says: 'a single cell fails twice: 10 % of its service in the hour, and chance',
    country: {
      minutes: hours,
      at: (minute, { service, portal }) =>
        service === 'service-02' && portal === 'portal-01' && bad(minute) ? { failing: 2 } : undefined,
    },
    rings: { 200: [] },
  },
  {
    alert: 'CongdanServiceBudgetBurnsFast',
    says: 'of public pages, where no run is ever ok, one in ten fails: availability is 0, and no reason to wake anybody',
    country: { minutes: hours, at: (minute) => ({ failing: bad(minute) ? 0.4 : 0, well: 'stopped' }) },
    rings: { 200: [] },
  },
  {
    alert: 'CongdanServiceBudgetBurnsSlowly',
    says: 'one run in ten fails for half a day',
    country: {
      minutes: 5 * 24 * 60,
      portals: 10,
      services: 1,
      at: (minute) => (minute > 360 && minute <= 1_080 ? { failing: 0.4, cause: 'device' } : undefined),
    },
    rings: { 360: [], 1_080: [{ service: 'service-01', cause: 'device', sloth_severity: 'ticket' }], 1_440: [] },
  },
  {
    alert: 'CongdanServiceBudgetBurnsSlowly',
    says: 'one run in two hundred fails, as is allowed',
    country: { minutes: 480, portals: 10, services: 1, at: () => ({ failing: 0.02 }) },
    rings: { 480: [] },
  },
  {
    alert: 'CongdanProvinceBudgetBurnsFast',
    says: 'everything fails in one province',
    country: {
      minutes: 10 * 60,
      at: (minute, { portal }) =>
        portal === 'portal-03' && bad(minute) ? { failing: 4, cause: 'network' } : undefined,
    },
    rings: { 120: [], 200: [{ province: '03', cause: 'network', sloth_severity: 'page' }], 600: [] },
  },
  {
    alert: 'CongdanProvinceBudgetBurnsFast',
    says: 'nobody tries: nothing is known, nothing burns',
    country: { minutes: hours, at: (minute) => (bad(minute) ? null : undefined) },
    rings: { 200: [], 300: [] },
  },
  {
    alert: 'CongdanProvinceBudgetBurnsSlowly',
    says: 'one run in ten fails for half a day',
    country: {
      minutes: 5 * 24 * 60,
      portals: 1,
      services: 10,
      at: (minute) => (minute > 360 && minute <= 1_080 ? { failing: 0.4, cause: 'complexity' } : undefined),
    },
    rings: { 360: [], 1_080: [{ province: '01', cause: 'complexity', sloth_severity: 'ticket' }], 1_440: [] },
  },
  {
    alert: 'CongdanProvinceBudgetBurnsSlowly',
    says: 'one run in two hundred fails, as is allowed',
    country: { minutes: 480, portals: 1, services: 10, at: () => ({ failing: 0.02 }) },
    rings: { 480: [] },
  },
];
