/** A review, as the API answers it. */
import type { z } from 'zod';
import type { reviewWithEntries } from '../../review-answer.ts';

export type ReviewWithEntries = z.output<typeof reviewWithEntries>;
