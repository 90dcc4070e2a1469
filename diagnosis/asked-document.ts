/** A document that a portal wanted handed in, as the console sets it beside the published procedure. */
import { z } from 'zod';

export const askedDocumentSchema = z.object({
  /** The portal's own words. */
  name: z.string(),
  /** Its name in the published procedure; null: it is not in there, as far as the words tell. */
  declared: z.string().nullable(),
  /** Marked as needed. One that is not is handed in by whoever sees that nothing is marked, or that the procedure wants it. */
  required: z.boolean(),
});
export type AskedDocument = z.infer<typeof askedDocumentSchema>;
