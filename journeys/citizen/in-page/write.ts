/**
 * Writing answers down in one round trip, with the events that a browser sends for keys that are hit, a paste, a choice.
 * What a field keeps of it is seen by the next reading.
 */
import type { Written } from '../reading.ts';

const textTypes = new Set(['text', 'search', 'tel', 'url', 'email', 'password', 'number']);

/** Returns whether the field took something. What is locked, hidden or of a special make wants a hand. */
export function write(element: Element, written: Written): boolean {
  if (!element.isConnected || element.getClientRects().length === 0 || element.matches(':disabled')) return false;
  if (getComputedStyle(element).visibility !== 'visible') return false;
  if (element instanceof HTMLSelectElement) return 'place' in written && choose(element, written.place);
  return 'text' in written && isTextField(element) && type(element, written.text);
}

function isTextField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  if (!element.matches(':read-write')) return false;
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && textTypes.has(element.type));
}

/** In the place of what stood there. The browser tells of it as of typing; `change` follows when the field is left. */
function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): boolean {
  field.select();
  field.focus();
  if (document.activeElement !== field && field.getRootNode() === document) return false;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else in a page types with events that the browser vouches for
  return document.execCommand('insertText', false, text) && field.value !== '';
}

function choose(list: HTMLSelectElement, place: number): boolean {
  const option = list.options[place];
  if (!option || option.matches(':disabled')) return false;
  list.focus();
  option.selected = true;
  list.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  list.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
