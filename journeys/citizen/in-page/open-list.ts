/**
 * The list of choices that a page shows openly, as it would radios: Material's chips "Nam", "Nữ" in a row. The list of a
 * drop-down floats over the page instead, and is chosen from when it was opened.
 */
export function openListOf(choice: Element): Element | null {
  if (choice.role !== 'option') return null;
  let list: Element | null = null;
  for (let around = choice.parentElement; around; around = around.parentElement) {
    if (around.role === 'listbox') list ??= around;
    if (around.role === 'dialog' || around.ariaModal === 'true') break;
    if (list && /fixed|absolute/.test(getComputedStyle(around).position)) return null;
  }
  return list;
}
