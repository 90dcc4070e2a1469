/** What axe-core found at a page of a journey: whether people who cannot see, or use no mouse, get on there. */
import { z } from 'zod';
import { stages } from './run-record.ts';

/** answered: a screen of questions, before the citizen goes on; stage-end: the page at which a stage ended. */
export const auditMoments = ['answered', 'stage-end'] as const;

/** As axe-core weighs them, the worst last. */
export const auditImpacts = ['minor', 'moderate', 'serious', 'critical'] as const;

export const pageAuditSchema = z.object({
  stage: z.enum(stages),
  moment: z.enum(auditMoments),
  /** Rules that had something to look at. */
  checked: z.int().nonnegative(),
  /** Rules that the page breaks, and in how many places. */
  broken: z
    .array(z.object({ rule: z.string().max(100), impact: z.enum(auditImpacts), places: z.int().positive() }))
    .max(150),
});
export type PageAudit = z.infer<typeof pageAuditSchema>;

/** What keeps somebody out, or nearly does: the impacts that points are taken for. */
export const isBarrier = ({ impact }: PageAudit['broken'][number]) => impact === 'serious' || impact === 'critical';
