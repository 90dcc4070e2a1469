/** Where a page asks for documents: by a file input, or by a button alone. */
import type { Citizen } from './citizen.ts';
import { isClickable } from './find-action.ts';
import { bestLikeness } from './likeness.ts';
import type { ScreenMemory } from './screen-memory.ts';
import type { PageReading, SeenControl } from './sight.ts';
import { documentWords, isNeeded, showsHandedIn, uploadAttachment, wantsFile } from './upload-attachment.ts';
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
  if (
    control.value !== '' ||
    control.disabled ||
    asksNothing(control) ||
    memory.tries.has(key) ||
    showsHandedIn(citizen, control)
  )
    return false;
  if (!memory.insistent && !wantsFile(citizen, seen, control)) return false;
  memory.tries.set(key, 1);
  await uploadAttachment(citizen, control);
  return true;
}

/** The longest name of a document that stands alone, not in a row with others. */
const longestName = 160;

/**
 * Nobody sees it, and nothing says what it takes: it serves a button, as the inputs that Dropzone puts at the page's end.
 * Or a whole window's text stands around it: SweetAlert has one in every dialog, for those that ask for a file.
 */
function asksNothing(control: SeenControl): boolean {
  const words = documentWords(control);
  return control.hidden && (words === '' || (!words.includes(' | ') && words.length > longestName));
}

function saysUpload(control: SeenControl): boolean {
  const clicked = control.kind === 'button' || control.kind === 'link' || control.kind === 'clickable';
  return clicked && bestLikeness(control.name || control.tooltip, actions.upload) >= 0.9;
}

/**
 * Documents that are asked for by a button alone: the input comes into being when it is clicked, or stands elsewhere.
 * At first only those that are marked as needed.
 */
export async function fillByButton(citizen: Citizen, seen: PageReading, memory: ScreenMemory): Promise<boolean> {
  for (const control of seen.controls) {
    const key = `button ${control.row || control.nearby || control.name}`;
    if (!isClickable(control) || !saysUpload(control) || memory.tries.has(key)) continue;
    if (!memory.insistent && !isNeeded(citizen, control)) continue;
    const served = seen.controls.some((other) => other.kind === 'file' && other.row === control.row);
    if (served || showsHandedIn(citizen, control)) continue;
    memory.tries.set(key, 1);
    await uploadAttachment(citizen, control);
    return true;
  }
  return false;
}
