/**
 * What travels through the queue to a worker: which journey, at which portal, as which device on which network.
 * The whole profile travels along, so that a worker needs no copy of the portals and a changed profile needs no restart.
 */
import { z } from 'zod';
import { portalProfileSchema } from './portals/profile.ts';

export const runRequestSchema = z.object({
  version: z.literal(1),
  /** Deterministic per slot, so that a slot never runs or counts twice: `<cell>--<slot time>`. */
  runId: z.string().min(1).max(200),
  service: z.string(),
  portal: portalProfileSchema,
  device: z.string(),
  network: z.string(),
  /** When the slot was due, or somebody asked (ISO). Lateness is measured from here. */
  scheduledAt: z.iso.datetime(),
  /** A run that starts later than this (ISO) tells nothing about its slot and is a monitor fault. */
  expiresAt: z.iso.datetime(),
  /** Who asked for it by hand; absent: its slot was due. */
  startedBy: z.string().min(1).max(200).optional(),
  /** Whether a failure may be followed by confirming runs. */
  confirm: z.boolean(),
});
export type RunRequest = z.infer<typeof runRequestSchema>;

/**
 * Reads what came through the queue.
 * @throws Error with a sentence that says whether the api is of another version, or what is wrong with the request
 */
export function readRunRequest(payload: unknown): RunRequest {
  const read = runRequestSchema.safeParse(payload);
  if (read.success) return read.data;
  const version = z.object({ version: z.number() }).safeParse(payload).data?.version;
  throw new Error(
    version !== undefined && version !== 1
      ? `This worker reads run requests of version 1, this one is of version ${version}: bring worker and api to the same release.`
      : `The run request cannot be read: ${z
          .prettifyError(read.error)
          .replaceAll(/\s*\n\s*/g, ' ')
          .slice(0, 800)}`,
  );
}
