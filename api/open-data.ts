/** The open data: what each row and column is, under which licence, and the rows themselves. */
import { z } from 'zod';
import { failureCauses } from '../results/figures/counts.ts';
import type { DayRow } from '../results/figures/count-days.ts';
import { windowQuery } from './figure-query.ts';

export const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

/** So many days at once; more is asked for month by month. */
export const mostOpenDays = 31;
export const openDataQuery = z.strictObject(windowQuery);

type Column = { readonly type: 'date' | 'string' | 'integer'; readonly description: string; readonly of: (row: DayRow) => string | number }; // prettier-ignore

/** Whole days, services and portals: nothing of a person, and nothing of a single run. */
export const openColumns: Readonly<Record<string, Column>> = {
  day: { type: 'date', description: 'Day of Viet Nam (UTC+7).', of: ({ day }) => day },
  service: { type: 'string', description: 'Id of the service, see /api/v1/services.', of: ({ service }) => service },
  portal: { type: 'string', description: 'Id of the portal, see /api/v1/portals.', of: ({ portal }) => portal },
  province: { type: 'string', description: 'Code of the province since 1 July 2025; empty: national portal or ministry.', of: ({ province }) => province }, // prettier-ignore
  ok: { type: 'integer', description: 'Runs in which the citizen got through.', of: ({ ok }) => ok },
  failed: { type: 'integer', description: 'Runs that failed; availability is ok / (ok + failed).', of: ({ failed }) => failed }, // prettier-ignore
  stopped: {
    type: 'integer',
    description: 'Runs that went well as far as congdan may go.',
    of: ({ stopped }) => stopped,
  },
  monitorFaults: {
    type: 'integer',
    description: "Failures of congdan's own.",
    of: ({ monitorFaults }) => monitorFaults,
  },
  missed: { type: 'integer', description: 'Slots in which nobody tried.', of: ({ missed }) => missed },
  ...Object.fromEntries(
    failureCauses.map((cause): [string, Column] => [
      `cause:${cause}`,
      { type: 'integer', description: `Failed runs whose cause is ${cause}, see /api/v1/causes.`, of: ({ causes }) => causes[cause] }, // prettier-ignore
    ]),
  ),
};
