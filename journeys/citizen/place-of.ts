import type { Answer } from '../personas/persona.ts';
import { folded } from './fold.ts';
import { bestLikeness } from './likeness.ts';

/** A choice this like the answer is the answer; the next best would be another choice. */
const leastLikeness = 0.72;

/** An entry that says "choose", or that there is nothing to choose (yet), is no choice. */
export function isPrompt(option: string): boolean {
  return (
    option === '' ||
    /^(?:[-—–.…\s]*|\W*(?:chọn|vui lòng|hãy|select|choose|tất cả|đang tải|đang tìm|không tìm thấy|không có kết quả|không có dữ liệu|không có lựa chọn|no results|no choices|no data|loading|remove item)(?!\p{L}).*)$/iu.test(
      option,
    )
  );
}

const numeral = /^(?:\d{1,2}|i{1,3}|iv|vi{0,3}|ix|x)$/;

/** The same words and a number: "Phường Hải Châu I" is another ward than "Phường Hải Châu". */
function isNumbered(option: string, wanted: readonly string[]): boolean {
  const tokens = folded(option).split(' ');
  const rest = tokens.slice(0, -1).join(' ');
  return numeral.test(tokens.at(-1) ?? '') && wanted.some((words) => folded(words) === rest);
}

/** Place of the option that says the answer, or -1. */
export function placeOf(answer: Answer, options: readonly string[]): number {
  const wanted = [answer.text, ...(answer.alternatives ?? [])];
  let best = -1;
  let bestScore = leastLikeness;
  for (const [place, option] of options.entries()) {
    if (isPrompt(option) || isNumbered(option, wanted)) continue;
    const score = bestLikeness(option, wanted);
    if (score > bestScore) {
      best = place;
      bestScore = score;
    }
  }
  return best;
}

/** Place of the option that says the first answer which is offered at all, or -1. */
export function placeOfAny(answers: readonly Answer[], options: readonly string[]): number {
  for (const answer of answers) {
    const place = placeOf(answer, options);
    if (place !== -1) return place;
  }
  return -1;
}
