/** What is told to those who answer for a portal. */
import type { IncidentChanges } from '../diagnosis/incidents/update-incidents.ts';
import type { ReviewAct, ReviewState } from '../diagnosis/review/review.ts';
import type { ReviewKind } from '../results/review/reviews.ts';

export interface ReviewChange {
  readonly kind: ReviewKind;
  readonly object: string;
  readonly by: string;
  readonly act: ReviewAct;
  readonly state: ReviewState;
}

/** Throws nothing: what happened is recorded whether somebody hears of it or not. */
export interface Notifier {
  reviewChanged(change: ReviewChange): Promise<void>;
  incidentsChanged(changes: IncidentChanges, reopened: readonly string[]): Promise<void>;
}
