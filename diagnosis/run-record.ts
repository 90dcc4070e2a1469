/** The record of one run, as the commands print it, the API returns it and the database keeps it. */
import { z } from 'zod';
import { causeIds, monitorFaultKinds } from './causes.ts';

export const stages = ['login', 'form', 'payment', 'tracking'] as const;
export type Stage = (typeof stages)[number];

/** ok: the citizen got through. stopped: all well as far as the portal's agreement allows. */
export const outcomes = ['ok', 'failed', 'monitor-fault', 'stopped'] as const;
export type Outcome = (typeof outcomes)[number];

const cause = z.enum(causeIds as [string, ...string[]] as [(typeof causeIds)[number], ...(typeof causeIds)[number][]]);

export const diagnosisSchema = z.object({
  /** null: inconclusive. */
  cause: cause.nullable(),
  detail: z.string(),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
  /** Sentences that a vendor can read and check, with host, status, time and field. */
  reasons: z.array(z.string()),
  /** The same sentences in Vietnamese, one for one. */
  reasonsVi: z.array(z.string()).optional(),
  others: z.array(z.object({ cause, detail: z.string(), rule: z.string(), confidence: z.number().min(0).max(1) })),
});
export type Diagnosis = z.infer<typeof diagnosisSchema>;

export const monitorFaultSchema = z.object({ kind: z.enum(monitorFaultKinds), reason: z.string() });
export type MonitorFault = z.infer<typeof monitorFaultSchema>;

export const stageRecordSchema = z.object({
  stage: z.enum(stages),
  /** skipped: not part of this service (no fee), or not reached. */
  outcome: z.enum(['ok', 'failed', 'skipped', 'stopped', 'monitor-fault']),
  durationMs: z.number().nonnegative(),
  steps: z.number().int().nonnegative(),
});
export type StageRecord = z.infer<typeof stageRecordSchema>;

export const effortSchema = z.object({
  screens: z.number().int(),
  fields: z.number().int(),
  fieldsAskedAgain: z.number().int(),
  undeclaredFields: z.number().int(),
  uploads: z.number().int(),
  keystrokes: z.number().int(),
  /** A careful citizen's time by the keystroke-level model, seconds. */
  estimatedSeconds: z.number(),
});
export type Effort = z.infer<typeof effortSchema>;

export const confirmationSchema = z.object({
  changed: z.enum(['device', 'network', 'probe', 'time']),
  outcome: z.enum(outcomes),
});
export type Confirmation = z.infer<typeof confirmationSchema>;

/** Why a run went no further although nothing went wrong. */
export const stopSchema = z.object({
  reason: z.enum(['agreement', 'robots-txt', 'traffic-stopped', 'unknown-host']),
  words: z.string(),
});

/** A file kept of a run; with `missing`, one that could not be kept where people find it, and why. */
export const artifactFileSchema = z.object({
  name: z.string(),
  /** SHA-256 of its content, hexadecimal; null where there is no content. */
  sha256: z.string().nullable(),
  bytes: z.int().nonnegative(),
  missing: z.string().optional(),
});
export type ArtifactFile = z.infer<typeof artifactFileSchema>;

export const runRecordSchema = z.object({
  runId: z.string(),
  service: z.string(),
  portal: z.string(),
  /** Code of the province since 1 July 2025, or null for the national portal and ministries. */
  province: z.string().nullable(),
  device: z.string(),
  network: z.string(),
  startedAt: z.iso.datetime(),
  /** Who asked for it by hand: such a run is shown, and counted nowhere. Absent: the schedule did. */
  startedBy: z.string().optional(),
  durationMs: z.number().nonnegative(),
  attempt: z.number().int().positive(),
  outcome: z.enum(outcomes),
  /** Only of a stopped run; absent in records of before it was written down. */
  stopped: stopSchema.optional(),
  failedStage: z.enum(stages).nullable(),
  failedStep: z.string().nullable(),
  diagnosis: diagnosisSchema.nullable(),
  monitorFault: monitorFaultSchema.nullable(),
  fileCode: z.string().nullable(),
  stages: z.array(stageRecordSchema),
  effort: effortSchema,
  confirmations: z.array(confirmationSchema),
  /** Only of a run whose verdict was disputed, and the dispute accepted: what it was before. */
  correction: z
    .object({
      decidedAt: z.iso.datetime(),
      was: z.object({ outcome: z.enum(outcomes), diagnosis: diagnosisSchema.nullable() }),
    })
    .optional(),
  artifacts: z.object({
    trace: z.string().nullable(),
    signals: z.string().nullable(),
    /** Every file with its hash; absent in records of before it was written down. */
    files: z.array(artifactFileSchema).optional(),
    /** When they were removed because their time was over or the disk had no more room; absent: they are there. */
    removedAt: z.iso.datetime().optional(),
  }),
});
export type RunRecord = z.infer<typeof runRecordSchema>;
