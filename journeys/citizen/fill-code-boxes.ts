import type { Citizen } from './citizen.ts';
import { press, typeText, writeAtOnce } from './operate.ts';
import type { Question } from './question.ts';
import { keyOf, mostTries, type ScreenMemory } from './screen-memory.ts';
import type { PageReading } from './sight.ts';

/** A code asked in boxes of one character each: typed from the first box on, as the boxes pass the cursor along. */
export async function fillCodeBoxes(
  citizen: Citizen,
  seen: PageReading,
  questions: readonly Question[],
  memory: ScreenMemory,
): Promise<boolean> {
  const code = questions.find((question) => question.kind === 'code');
  const boxes = seen.controls.filter(
    (control) =>
      (control.kind === 'text' || control.kind === 'password' || control.kind === 'number') &&
      control.maxLength === 1 &&
      !control.covered,
  );
  const first = boxes[0];
  if (!code || !first || boxes.length < 4 || !boxes.every((box) => box.value === '')) return false;
  if ((memory.tries.get(keyOf(first)) ?? 0) >= mostTries) return false;
  memory.tries.set(keyOf(first), (memory.tries.get(keyOf(first)) ?? 0) + 1);
  const signs = boxes.map((control, place) => ({ control, written: { text: code.answer.text.charAt(place) } }));
  const took = await writeAtOnce(citizen.sight, signs, citizen.stage, 'nhập mã OTP');
  for (const [place, { control, written }] of signs.entries()) {
    if (took[place] === false)
      await typeText(citizen.sight, control, written.text, false, citizen.stage, 'nhập mã OTP');
  }
  await press(citizen.sight, 'Tab');
  citizen.effort.typed(boxes.length);
  return true;
}
