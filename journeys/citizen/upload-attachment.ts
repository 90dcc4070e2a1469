/** Handing in the documents that a page asks for. */
import { tellStep, type Citizen } from './citizen.ts';
import { bestLikeness } from './likeness.ts';
import { makeFile, typeFor } from './make-file.ts';
import { handIn, handInByDialog } from './operate.ts';
import type { PageReading, SeenControl } from './sight.ts';
import { texts } from './wording.ts';
import type { DeclaredAttachment } from '../catalogue/service.ts';

/** Words about a document: its row's cells, or what stands beside or above its input. */
export function documentWords(control: SeenControl): string {
  return (
    [control.row, control.question, control.nearby, control.name, control.placeholder].find((words) =>
      /\p{L}{3}/u.test(words),
    ) ?? ''
  );
}

/** The declared attachment that the words mean, by the likeness of its name to any part of the row. */
function declaredAttachment(citizen: Citizen, words: string): DeclaredAttachment | null {
  let best: DeclaredAttachment | null = null;
  let bestScore = 0.55;
  for (const attachment of citizen.task.service.attachments) {
    for (const part of words.split('|')) {
      const score = bestLikeness(part, [attachment.name.vi]);
      if (score > bestScore) {
        best = attachment;
        bestScore = score;
      }
    }
  }
  return best;
}

function markedRequired(control: SeenControl): boolean {
  return control.required || /\*|bắt buộc(?! khi)|(?<!không )bắt buộc/iu.test(`${control.row} ${control.nearby}`);
}

/** It is marked, or declared as needed. */
export function isNeeded(citizen: Citizen, control: SeenControl): boolean {
  return markedRequired(control) || declaredAttachment(citizen, documentWords(control))?.required === true;
}

/** Whether a careful citizen hands something in here: it is marked, or declared as needed, or nothing on the page is marked. */
export function wantsFile(citizen: Citizen, seen: PageReading, control: SeenControl): boolean {
  if (isNeeded(citizen, control)) return true;
  return !seen.controls.some((other) => other.kind === 'file' && markedRequired(other));
}

/** The page lists a file of ours where this input is, or offers to take another: it is handed in, though the input is empty again. */
export function showsHandedIn(citizen: Citizen, control: SeenControl): boolean {
  if (bestLikeness(control.name, texts.fileGiven) > 0.95) return true;
  return [...citizen.handedIn.values()].some((file) => control.row.includes(file));
}

/** Makes a file of a type that is accepted here and hands it in. */
export async function uploadAttachment(citizen: Citizen, control: SeenControl): Promise<void> {
  const startedAt = Date.now();
  const words = documentWords(control);
  const attachment = declaredAttachment(citizen, words);
  const name = attachment?.name.vi ?? words.slice(0, 120);
  const told = `đính kèm "${name}"`;
  // A document is handed in again as it is: a file that changes while another input holds it is refused by the browser.
  const before = citizen.handedIn.get(words);
  let [file, type] = ['', 'pdf'];
  const fileFor = (accept: string): Promise<string> => {
    const chosen = typeFor(accept || /\b(?:pdf|jpe?g|png)\b/i.exec(words)?.[0] || '');
    type = chosen;
    file = before?.endsWith(`.${chosen}`) ? before : `giay-to-${citizen.handedIn.size + 1}.${chosen}`;
    return makeFile(citizen.task.scratchFolder, file, chosen);
  };
  if (control.kind === 'file') await handIn(citizen.sight, control, await fileFor(control.accept), citizen.stage, told);
  else await handInByDialog(citizen.sight, control, fileFor, citizen.stage, told);
  citizen.handedIn.set(words, file);
  citizen.effort.uploaded();
  tellStep(citizen, told, { lookedFor: name, chosen: words.slice(0, 200), startedAt });
  citizen.task.observe({
    kind: 'upload',
    name: words.slice(0, 300),
    declared: attachment !== null,
    document: attachment?.name.vi ?? null,
    required: markedRequired(control),
    accepted: true,
    fileType: type,
    message: null,
  });
}
