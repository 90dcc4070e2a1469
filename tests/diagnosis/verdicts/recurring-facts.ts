/** Facts that rows of several causes start from. */
import type { Signal } from '../../../diagnosis/signals.ts';
import { confirmation, page } from '../run-facts.ts';

export const payStage = { stage: 'payment' } as const;
export const alert = (text: string, some: Parameters<typeof page>[0] = {}): Signal => page({ alerts: [text], ...some });
export const passedNetwork = confirmation();
