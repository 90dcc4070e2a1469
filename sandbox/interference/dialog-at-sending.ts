import { eachControl, submitWords } from './each-control.ts';

export interface DialogAtSending {
  /** Of the element: it opens once. */
  readonly id: string;
  readonly role: 'dialog' | 'alertdialog';
  /** Where it stands, CSS. */
  readonly place: string;
  /** HTML without single quotes. */
  readonly holds: string;
  /** Script that makes `dialog` answer to its button. */
  readonly answers: string;
}

/** A script for a page's head: what sends a form opens this dialog instead, and nothing is sent. */
export const dialogAtSending = ({ id, role, place, holds, answers }: DialogAtSending): string =>
  eachControl(
    submitWords,
    `control.addEventListener('click', (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
  if (document.querySelector('#${id}')) return;
  const dialog = document.createElement('div');
  dialog.id = '${id}';
  dialog.setAttribute('role', '${role}');
  dialog.style = 'position:fixed;${place};z-index:99999;background:#fff;border:1px solid #333';
  dialog.innerHTML = '${holds}';
  ${answers}
  document.body.append(dialog);
}, true);`,
  );
