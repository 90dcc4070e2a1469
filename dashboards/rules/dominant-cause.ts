/** The cause of most failures of the last hour, so that an alert can say it and be routed by it. */
import { increase, largest, type Query, series, sum } from '../promql/query.ts';

const failures = increase(series('congdan_failures_total'), '1h');

/** One sample a service, with its cause; its value is of no meaning. */
export const causeOfService = (): Query<'service' | 'cause'> =>
  largest(1, sum(failures, 'service', 'cause'), 'service');
export const causeOfProvince = (): Query<'province' | 'cause'> =>
  largest(1, sum(failures, 'province', 'cause'), 'province');
export const causeOfPortal = (): Query<'portal' | 'cause'> => largest(1, sum(failures, 'portal', 'cause'), 'portal');
export const causeOfCell = (): Query<'portal' | 'service' | 'cause'> =>
  largest(1, sum(failures, 'portal', 'service', 'cause'), 'portal', 'service');
