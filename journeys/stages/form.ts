/** Finding the service, answering its form, handing in its documents and sending it: until the portal names the file. */
import type { Citizen } from '../citizen/citizen.ts';
import { findAction, isClickable } from '../citizen/find-action.ts';
import { mentions } from '../citizen/likeness.ts';
import { pursue } from '../citizen/pursue.ts';
import { questionsOf } from '../citizen/question.ts';
import type { PageReading } from '../citizen/sight.ts';
import { fileCodePattern, texts } from '../citizen/wording.ts';
import { findService } from './find-service.ts';

export function fileCodeOn(seen: PageReading): string | null {
  return [seen.text, ...seen.alerts].join('\n').match(fileCodePattern)?.[0] ?? null;
}

export function saysSuccess(citizen: Citizen, seen: PageReading): string | null {
  return mentions([...seen.headings, ...seen.alerts, seen.text].join('\n'), [
    ...(citizen.task.portal.wording.success ?? []),
    ...texts.success,
  ]);
}

/** The portal offers to take money here, in the page's own part. */
export function offersPayment(citizen: Citizen, seen: PageReading): boolean {
  const choice = findAction(seen, { wanted: ['pay'], extra: citizen.extra });
  return choice !== null && !citizen.frame.has(choice.control);
}

/** The page's own part asks something, as a confirmation does not. */
function isForm(citizen: Citizen, seen: PageReading): boolean {
  return seen.controls.some((control) => !isClickable(control) && !citizen.frame.has(control));
}

/** The button of a page that asks for the password once more, without a word why; null: it does not. */
function signInAskedBy(citizen: Citizen, page: PageReading): string | null {
  if (!page.controls.some(({ kind, covered, hidden }) => kind === 'password' && !covered && !hidden)) return null;
  return findAction(page, { wanted: ['login'], extra: citizen.extra })?.control.name ?? null;
}

/** What a page says when it has an amount for the citizen to pay. */
const amountDue = ['Số tiền', 'Tổng số tiền', 'Mức phạt', 'Tổng tiền', 'Số tiền phạt', 'Số tiền phải nộp'];

/** From wherever the citizen is to the page of the service, and into its form. */
export async function form(citizen: Citizen): Promise<void> {
  const page = await findService(citizen);
  const { service, persona } = citizen.task;
  const seen = await pursue(
    citizen,
    {
      words: `nộp hồ sơ "${service.name.vi}"`,
      questions: questionsOf(service, persona),
      wanted: ['next', 'submit', 'confirm', 'apply', 'choose', 'search'],
      reached: (page) => {
        // A payment without a file ends its form where the amount is named and can be paid.
        if (service.filing === 'payment' && offersPayment(citizen, page) && mentions(page.text, amountDue) !== null)
          return true;
        // Both: a stepper shows "Nộp hồ sơ thành công" as its last step from the beginning.
        return saysSuccess(citizen, page) !== null && fileCodeOn(page) !== null;
      },
      deadEnd: (page) => {
        const success = saysSuccess(citizen, page);
        const signIn = findAction(page, { wanted: ['loginWithNationalId', 'login'], extra: citizen.extra });
        if (signIn) return { reason: 'signed-out', answer: signIn.control.name };
        // A stepper that ends in "Nộp hồ sơ thành công" stands beside a form that was not sent.
        if (success === null || isForm(citizen, page)) return null;
        citizen.leftTraces = true;
        citizen.task.observe({ kind: 'post-condition', stage: 'form', what: 'file-code', holds: false, seen: success });
        return { reason: 'not-found-later', answer: `${success}, không có mã hồ sơ` };
      },
      refused: (page) => {
        const told = mentions(page.text, texts.signedOut) ?? signInAskedBy(citizen, page);
        return told === null ? null : { reason: 'signed-out', answer: told };
      },
    },
    page,
  );
  if (service.filing === 'payment') return;
  const success = saysSuccess(citizen, seen);
  citizen.leftTraces = true;
  citizen.fileCode = fileCodeOn(seen);
  citizen.task.observe({ kind: 'post-condition', stage: 'form', what: 'success-text', holds: true, seen: success });
  citizen.task.observe({
    kind: 'post-condition',
    stage: 'form',
    what: 'file-code',
    holds: true,
    seen: citizen.fileCode,
  });
}

/** As far as a portal without an agreement may be walked: the service is found and its page opens. */
export async function formUpToTheService(citizen: Citizen): Promise<void> {
  await findService(citizen);
}
