/** Where a page asks for documents: by a file input, or by a button alone. */
import type { Citizen } from './citizen.ts';
import { isClickable } from './find-action.ts';
import { bestLikeness } from './likeness.ts';
import type { ScreenMemory } from './screen-memory.ts';
import type { PageReading, SeenControl } from './sight.ts';
import { documentWords, showsHandedIn, uploadAttachment, wantsFile } from './upload-attachment.ts';
import { actions } from './wording.ts';

/** Hands a document in at a file input that wants one. Returns whether it did. */
export async function fillFile(
  citizen: Citizen,
  seen: PageReading,
  control: SeenControl,
  memory: ScreenMemory,
): Promise<boolean> {
  const place = seen.controls.filter(({ kind }) => kind === 'file').indexOf(control);
  const key = `file ${place} ${documentWords(control)}`;
  if (control.value !== '' || control.disabled || memory.tries.has(key) || showsHandedIn(citizen, control))
    return false;
  if (!memory.insistent && !wantsFile(citizen, seen, control)) return false;
  memory.tries.set(key, 1);
  await uploadAttachment(citizen, control);
  return true;
}

/** Documents that are asked for by a button alone: the input comes into being when it is clicked. */
export async function fillByButton(citizen: Citizen, seen: PageReading, memory: ScreenMemory): Promise<boolean> {
  for (const control of seen.controls) {
    const key = `button ${control.row || control.nearby || control.name}`;
    if (
      !isClickable(control) ||
      memory.tries.has(key) ||
      bestLikeness(control.name || control.tooltip, actions.upload) < 0.9
    )
      continue;
    const served = seen.controls.some((other) => other.kind === 'file' && other.row === control.row);
    if (served || showsHandedIn(citizen, control)) continue;
    memory.tries.set(key, 1);
    await uploadAttachment(citizen, control);
    return true;
  }
  return false;
}
