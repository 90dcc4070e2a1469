/** What a form asked, as the console sets it beside the published procedure. */
import { z } from 'zod';

export const askedFieldSchema = z.object({
  /** The portal's own words. */
  label: z.string(),
  /** `subject.datum`, where it was understood; null: nobody knows what it asks. */
  field: z.string().nullable(),
  /** Whether the published procedure asks it too. */
  declared: z.boolean(),
  required: z.boolean(),
  /** The signed-in citizen's national record holds it. */
  heldByState: z.boolean(),
  /** It was filled in already. */
  prefilled: z.boolean(),
});
export type AskedField = z.infer<typeof askedFieldSchema>;

/** Whether a signed-in citizen should not have been asked: the State holds it. */
export const isAskedAgain = ({ heldByState, required, prefilled }: AskedField) => heldByState && required && !prefilled;
