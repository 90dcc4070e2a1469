/** Runs whose cause was disputed and decided: with the right answer, for measuring the rules. */
import { z } from 'zod';
import { claimSchema } from '../../diagnosis/review/review.ts';
import { diagnosisSchema } from '../../diagnosis/run-record.ts';
import { labelledCases as readCases } from '../../results/review/labelled-cases.ts';
import { note } from '../access/note.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const labelledCases = route({
  path: '/api/v1/labelled-cases',
  summary: 'Runs with an accepted dispute: what the rules said, what it was, and where the signals are.',
  action: 'decide',
  params: noParameters,
  query: noParameters,
  answer: {
    contentType: 'application/json',
    schema: z.object({
      version: z.literal(1),
      cases: z.array(
        z.object({
          runId: z.string(),
          service: z.string(),
          portal: z.string(),
          was: diagnosisSchema.nullable(),
          claim: claimSchema,
          decidedAt: z.iso.datetime(),
          signals: z.string().nullable().describe('Path in the data folder, as in the record of the run.'),
        }),
      ),
    }),
  },
  problems: [],
  async handle(asked) {
    await note(asked, 'export-cases', 'labelled-cases');
    const cases = await readCases(asked.deps.database);
    return {
      version: 1,
      cases: cases.map(({ decidedAt, ...rest }) => ({ ...rest, decidedAt: decidedAt.toISOString() })),
    };
  },
});
