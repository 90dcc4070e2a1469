/** What an element is for whoever operates it, by its tag, its role, or how it looks. */
import type { ControlKind } from '../reading.ts';
import { openListOf } from './open-list.ts';
import { shortText } from './short-text.ts';

const clickRoles = new Set(['button', 'tab', 'menuitem', 'treeitem']);
const inputKinds: Readonly<Record<string, ControlKind>> = {
  checkbox: 'checkbox',
  radio: 'radio',
  file: 'file',
  submit: 'button',
  button: 'button',
  image: 'button',
  reset: 'button',
  password: 'password',
  number: 'number',
  date: 'date',
};

/** null: nothing to operate. */
export function kindOf(element: Element): ControlKind | null {
  const role = element.role ?? '';
  if (element instanceof HTMLInputElement) {
    if (element.type === 'hidden') return null;
    if (role === 'combobox' && element.readOnly) return 'combobox';
    return (
      inputKinds[element.type] ?? (role === 'combobox' || element.ariaHasPopup === 'listbox' ? 'combobox' : 'text')
    );
  }
  if (element instanceof HTMLTextAreaElement) return 'long-text';
  if (element instanceof HTMLSelectElement) return 'select';
  if (role === 'combobox' || (element.ariaHasPopup === 'listbox' && role !== 'textbox')) return 'combobox';
  if (role === 'radio') return 'radio';
  if (role === 'checkbox' || role === 'switch') return 'checkbox';
  const list = openListOf(element);
  if (list) return list.ariaMultiSelectable === 'true' ? 'checkbox' : 'radio';
  if (asksToChoose(element) || opensList(element)) return 'combobox';
  if (element instanceof HTMLButtonElement || clickRoles.has(role)) return 'button';
  if (element instanceof HTMLAnchorElement && element.hasAttribute('href')) return 'link';
  if (role === 'link') return 'link';
  if (element instanceof HTMLElement && element.isContentEditable && !element.parentElement?.isContentEditable)
    return 'text';
  return looksClickable(element) ? 'clickable' : null;
}

/** How far around a button its list may stand, levels. */
const listLevels = 2;

/**
 * A button that folds a list of choices in and out, and shows what was chosen: it says that it opens something, and a list
 * belongs to it or stands beside it, folded away or not.
 */
function opensList(element: Element): boolean {
  if (element.ariaExpanded === null && element.ariaHasPopup === null) return false;
  const controlled = element.getAttribute('aria-controls');
  if (controlled) return document.getElementById(controlled)?.role === 'listbox';
  let around = element.parentElement;
  for (let level = 0; around && level < listLevels; level += 1, around = around.parentElement) {
    const lists = around.querySelectorAll('[role="listbox"]').length;
    if (lists > 0) return lists === 1 && around.querySelectorAll('[aria-expanded], [aria-haspopup]').length === 1;
  }
  return false;
}

/**
 * A button whose words are a drop-down's empty state ("Chọn Tỉnh/Thành phố", "Chọn đơn vị...", "Chọn…"): it opens a list, a
 * tree or a window to choose from. "Chọn" alone, files and services are something to do.
 */
function asksToChoose(element: Element): boolean {
  if (element.childElementCount > 4) return false;
  const text = shortText(element, 60);
  return (
    text !== null &&
    /^(?:[-–—]+\s*)?chọn(?:\s+(?!tệp|file|ảnh|tài liệu|từ|tất cả|lại|ngày|dịch vụ|thủ tục|hồ sơ)\p{L}|\s*(?:…|\.{2,}))/iu.test(
      text,
    ) &&
    (element instanceof HTMLButtonElement || looksClickable(element) || element instanceof HTMLAnchorElement)
  );
}

/** A hand for a pointer is how a page says "click me" when it gives no role. Inherited from a clickable parent it says nothing new. */
function looksClickable(element: Element): boolean {
  if (element.tagName === 'LABEL' || element.tagName === 'OPTION' || element.tagName === 'SUMMARY')
    return element.tagName === 'SUMMARY';
  if (element.hasAttribute('onclick')) return true;
  if (getComputedStyle(element).cursor !== 'pointer') return false;
  const parent = element.parentElement;
  return !parent || getComputedStyle(parent).cursor !== 'pointer';
}
