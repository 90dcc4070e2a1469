/** What only has to be written down or chosen from native lists is, all at once: one round trip a frame instead of two a field. */
import { countWritten, writtenAnswer, type Asked } from './answer-field.ts';
import type { Citizen } from './citizen.ts';
import { writeAtOnce } from './operate.ts';
import type { Question } from './question.ts';
import type { Written } from './reading.ts';
import { isRequired, keyOf, tellField, type ScreenMemory } from './screen-memory.ts';
import type { SeenControl } from './sight.ts';

interface Note {
  readonly control: SeenControl;
  readonly asked: Asked;
  readonly written: Written;
}

/** Returns the fields that are done with; the others want a hand. */
export async function writeDown(
  citizen: Citizen,
  fields: ReadonlyMap<SeenControl, Asked>,
  questions: readonly Question[],
  memory: ScreenMemory,
): Promise<ReadonlySet<SeenControl>> {
  const notes: Note[] = [];
  for (const [control, asked] of fields) {
    const written = writtenAnswer(control, asked, questions);
    if (written) notes.push({ control, asked, written });
  }
  const done = new Set<SeenControl>();
  for (const ofFrame of Map.groupBy(notes, ({ control }) => control.frame).values()) {
    const took = await writeAtOnce(citizen.sight, ofFrame, citizen.stage, 'điền các ô');
    for (const [place, { control, asked, written }] of ofFrame.entries()) {
      if (took[place] === false) continue;
      done.add(control);
      // The page went on before this one was written: what is there then is seen at the next look.
      if (took[place] === undefined) continue;
      memory.tries.set(keyOf(control), asked.tries + 1);
      countWritten(citizen, written, asked.match);
      tellField(citizen, control, asked.match, memory, {
        required: isRequired(control),
        prefilled: false,
        answered: true,
      });
    }
  }
  return done;
}
