/** The parameters that choose runs, alike in every address that takes them. */
import { z } from 'zod';
import { causeIds } from '../diagnosis/causes.ts';
import { outcomes, stages } from '../diagnosis/run-record.ts';

const slug = z.string().regex(/^[a-z0-9][a-z0-9_.-]{0,99}$/i, 'must be a slug');
/** Years that databases and calendars agree on. */
export const moment = z.iso
  .datetime({ offset: true, error: 'must be a moment like 2026-11-21T00:00:00Z' })
  .regex(/^2\d{3}-/, 'must be a moment from the year 2000 on')
  .transform((text) => new Date(text));

export const noParameters = z.strictObject({});
/** An id of whatever form; PostgreSQL stores no U+0000, so that nothing has one in its id. */
export const anyId = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[^\0]*$/, 'must not hold U+0000');
export const runIdParameter = z.object({ runId: anyId(200) });

export const incidentIdParameter = z.object({ incidentId: anyId(300) });

export const runFilterQuery = {
  service: slug.optional().describe('Id of a service.'),
  portal: slug.optional().describe('Id of a portal.'),
  province: z
    .string()
    .regex(/^(\d{2})?$/, 'must be a two-digit code, or empty for the national portal and ministries')
    .optional()
    .describe('Two-digit code of a province; empty: the national portal and ministries.'),
  outcome: z.enum(outcomes).optional(),
  cause: z
    .enum([...causeIds, 'inconclusive'])
    .optional()
    .describe('Cause of a failed run.'),
  stage: z.enum(stages).optional().describe('The stage that failed.'),
  device: slug.optional(),
  network: slug.optional(),
  incident: anyId(300).optional().describe('Id of the incident that explains the failure.'),
  from: moment.optional().describe('Runs that started then or later.'),
  to: moment.optional().describe('Runs that started before.'),
};
