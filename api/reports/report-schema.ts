/** The shape of a monthly report. */
import { z } from 'zod';
import { failureCauses } from '../../results/figures/counts.ts';
import { changeAnswer } from '../change-between.ts';
import { bilingual, causesAnswer, judgedAnswer, windowAnswer } from '../figure-query.ts';
import { gradeLetters } from '../grade-portal.ts';
import { incidentSchema } from '../incident-answer.ts';
import { subjectKinds } from './report-subject.ts';

const interval = z.object({ low: z.number(), high: z.number() }).nullable();

const effort = z
  .object({
    screens: z.number(),
    fieldsAskedAgain: z.number(),
    estimatedSeconds: z.number(),
    durationSeconds: z.number(),
  })
  .nullable()
  .describe('Means of the runs that got through; null: none did.');

export const reportSchema = z.object({
  subject: z.object({ kind: z.enum(subjectKinds), key: z.string(), name: bilingual }),
  month: z.string().describe('Calendar month of Viet Nam, `2026-10`.'),
  ...windowAnswer,
  complete: z.boolean().describe('false: the month is not over.'),
  leastRuns: z.int(),
  total: z.object(judgedAnswer),
  rank: z
    .object({ best: z.int(), worst: z.int() })
    .nullable()
    .describe('Among its kind; null: too few runs for any place.'),
  peers: z
    .object({ ranked: z.int(), ok: z.int(), failed: z.int(), availability: z.number().nullable(), interval })
    .describe('All of its kind together.'),
  before: z.object({ month: z.string(), ...judgedAnswer }),
  change: changeAnswer,
  days: z.array(z.object({ day: z.iso.date(), ok: z.int(), failed: z.int() })),
  causes: z.array(
    z.object({
      cause: z.enum(failureCauses),
      runs: z.int(),
      share: z.number().nullable().describe('Of the failed runs.'),
      surveyShare: z.number().nullable().describe("Of the complaints in the ministry's survey of 2023."),
    }),
  ),
  incidents: z.array(incidentSchema).nullable().describe('null: for those who may read of them.'),
  services: z.array(z.object({ service: z.string(), name: bilingual, ...judgedAnswer, causes: causesAnswer, effort })).describe('The worst first.'), // prettier-ignore
  portals: z.array(
    z.object({
      portal: z.string(),
      name: bilingual,
      ...judgedAnswer,
      grade: z.enum(gradeLetters).nullable(),
      points: z.number().nullable(),
    }),
  ),
  effort,
  askedAgain: z
    .array(
      z.object({
        portal: z.string(),
        name: bilingual,
        service: z.string(),
        serviceName: bilingual,
        at: z.iso.datetime(),
        fields: z.array(z.string()).describe("The portal's own words."),
      }),
    )
    .describe('Fields that the State holds, as the newest run was asked for them.'),
});

type ReadonlyDeep<T> = T extends object ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> } : T;
export type MonthlyReport = ReadonlyDeep<z.output<typeof reportSchema>>;
