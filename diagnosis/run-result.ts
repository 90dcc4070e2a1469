/** What a worker tells of a finished run: the record, and what else is counted of it. Travels in the queue of results. */
import { z } from 'zod';
import { askedDocumentSchema } from './asked-document.ts';
import { askedFieldSchema } from './asked-field.ts';
import { pageAuditSchema } from './page-audit.ts';
import { runRecordSchema } from './run-record.ts';
import { hostRoles } from './signals.ts';

/** A control probe as far as it is counted; the whole one is among the run's signals. Phases in ms, null: did not happen. */
export const countedProbeSchema = z.object({
  role: z.enum(hostRoles),
  success: z.boolean(),
  phases: z.object({
    resolve: z.number().nullable(),
    connect: z.number().nullable(),
    tls: z.number().nullable(),
    processing: z.number().nullable(),
    transfer: z.number().nullable(),
  }),
});
export type CountedProbe = z.infer<typeof countedProbeSchema>;

export const runResultSchema = z.object({
  /** Of this shape; workers of before it was written down leave it out. */
  version: z.literal(1).default(1),
  record: runRecordSchema,
  /** When its slot was due (ISO); null: nobody scheduled it. */
  scheduledAt: z.iso.datetime().nullable().default(null),
  /** How many signals of each kind were seen; null: not told. */
  signalCounts: z.record(z.string(), z.int().nonnegative()).nullable().default(null),
  /** The worker that made the run, and the place that it measures from (`48-vnpt`); null: not told. */
  probe: z
    .object({ id: z.string().max(200), place: z.string().max(100) })
    .nullable()
    .default(null),
  /** The control probes made at the moment of failure. */
  controlProbes: z.array(countedProbeSchema).default([]),
  /** Every question of the forms, in order; null: not told, or the citizen did not come to the end of them. */
  asked: z.array(askedFieldSchema).max(1_000).nullable().default(null),
  /** Every document that they wanted; null as above, or a worker of before. */
  askedDocuments: z.array(askedDocumentSchema).max(200).nullable().default(null),
  /** What axe-core found at pages of the journey; few runs look at any. */
  audits: z.array(pageAuditSchema).max(20).default([]),
});
export type RunResult = z.infer<typeof runResultSchema>;
/** As a worker writes it: what it does not know may be left out. */
export type RunResultInput = z.input<typeof runResultSchema>;

/**
 * Reads what came through the queue.
 * @throws Error with a sentence that says whether the worker is of another version, or what is wrong with the result
 */
export function readRunResult(payload: unknown): RunResult {
  const read = runResultSchema.safeParse(payload);
  if (read.success) return read.data;
  const version = z.object({ version: z.number() }).safeParse(payload).data?.version;
  throw new Error(
    version !== undefined && version !== 1
      ? `The api reads results of version 1, this one is of version ${version}: bring worker and api to the same release.`
      : `The worker's result cannot be read: ${z.prettifyError(read.error).replaceAll(/\s*\n\s*/g, ' ').slice(0, 900)}`,
  ); // prettier-ignore
}
