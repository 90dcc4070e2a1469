/** What somebody is told of: that an incident began or ended, that a review moved on. */
import { z } from 'zod';

export const noticeEvents = ['incident-opened', 'incident-closed', 'review-changed'] as const;

const bilingual = z.object({ vi: z.string(), en: z.string() });

/** As a webhook's body has it, and as it waits in the queue. */
export const noticeSchema = z.object({
  version: z.literal(1),
  /** The same however often it is sent. */
  id: z.string(),
  event: z.enum(noticeEvents),
  at: z.iso.datetime(),
  object: z.object({ kind: z.enum(['run', 'incident']), id: z.string() }),
  title: bilingual,
  text: bilingual,
  /** Where more can be read, for whoever may; null: nobody said under which address congdan is reached. */
  url: z.url().nullable(),
});
export type Notice = z.infer<typeof noticeSchema>;
