/** The text of one line of a page, as of a choice in a list. */
import { visibleText } from './visibility.ts';

/** The element's own words, without those of its children. */
export function ownText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) if (node instanceof Text) text += node.data;
  return text.replace(/\s+/g, ' ').trim();
}

const marks = new Set(['SPAN', 'B', 'STRONG', 'EM', 'MARK', 'I', 'U']);

/** Part of a line of text, set off from the rest: a search marks its letters in "Phường <b>Hội</b> <b>An</b>". */
function isMark(element: Element): boolean {
  return (
    element.childElementCount === 0 && marks.has(element.tagName) && getComputedStyle(element).display === 'inline'
  );
}

function isMarked(element: Element): boolean {
  const parts = [...element.children];
  if (parts.length === 0 || !parts.every(isMark)) return false;
  const [first] = parts;
  return (
    ownText(element) !== '' || (parts.length > 1 && parts.every(({ className }) => className === first?.className))
  );
}

/** What stands in the element itself, with the letters that a search marked in it; '' for such letters. */
export function choiceText(element: Element): string {
  if (marks.has(element.tagName) && element.parentElement !== null && isMarked(element.parentElement)) return '';
  return isMarked(element) ? visibleText(element) : ownText(element);
}
