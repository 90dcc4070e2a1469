import type { Answer } from '../personas/persona.ts';
import { bestLikeness } from './likeness.ts';

/** A choice this like the answer is the answer; the next best would be another choice. */
const leastLikeness = 0.72;

/** A first entry that says "choose" is no choice. */
export function isPrompt(option: string): boolean {
  return (
    option === '' ||
    /^(?:[-—–.…\s]*|\W*(?:chọn|vui lòng chọn|select|choose|tất cả|đang tải|không tìm thấy|không có dữ liệu|không có lựa chọn|no results|no choices|no data|loading|remove item)(?!\p{L}).*)$/iu.test(
      option,
    )
  );
}

/** Place of the option that says the answer, or -1. */
export function placeOf(answer: Answer, options: readonly string[]): number {
  const wanted = [answer.text, ...(answer.alternatives ?? [])];
  let best = -1;
  let bestScore = leastLikeness;
  for (const [place, option] of options.entries()) {
    if (isPrompt(option)) continue;
    const score = bestLikeness(option, wanted);
    if (score > bestScore) {
      best = place;
      bestScore = score;
    }
  }
  return best;
}
