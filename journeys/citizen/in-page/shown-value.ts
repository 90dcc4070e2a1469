/** What a control shows as its value, whatever it is made of. */
import type { ControlKind } from '../reading.ts';
import { isDrawn, visibleText } from './visibility.ts';

/** The label that a drop-down of other elements has inside itself. */
export function innerLabel(element: Element): string {
  for (const label of element.getElementsByTagName('LABEL')) if (isDrawn(label)) return visibleText(label);
  return '';
}

/** Text of a block without its labels and the names of icons whose font did not load. */
function textWithoutLabels(block: Element): string {
  if (!(block instanceof HTMLElement)) return '';
  const labels = new Set<string>();
  for (const label of block.getElementsByTagName('LABEL')) labels.add(visibleText(label));
  return block.innerText
    .split(/[\n\t]/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !labels.has(line) && !/^[a-z]+(?:_[a-z]+)*$/.test(line))
    .join(' ')
    .slice(0, 300);
}

/** A drop-down with what was chosen in it takes a line, with a label that floats above it two, CSS pixels. */
const tallestWidget = 64;

/**
 * The drop-down around an input that only takes its keys: what is chosen stands beside the input, not in it.
 * The input itself where nothing is shown near it.
 */
export function widgetAround(input: Element): { readonly root: Element; readonly shown: string } {
  let around = input.parentElement;
  for (let level = 0; around && level < 3; level += 1, around = around.parentElement) {
    // An empty widget shows nothing; the block around it has the question above it, and is no value of its.
    if (around.getBoundingClientRect().height > tallestWidget) break;
    const shown = textWithoutLabels(around);
    if (shown !== '' && shown.length < 160)
      return { root: around, shown: input instanceof HTMLInputElement && input.value ? input.value : shown };
  }
  return { root: input, shown: input instanceof HTMLInputElement ? input.value : '' };
}

/** What a control shows as its value. A made-up drop-down's label and icons are not part of it. */
export function shownValue(element: Element, kind: ControlKind): string {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text.trim() ?? '';
  if (kind === 'text') return visibleText(element);
  return kind === 'combobox' ? valueBeside(element) || textWithoutLabels(element) : '';
}

/** What "Chọn đơn vị…" brought stands in the locked field beside it; the button goes on saying what it says. */
function valueBeside(button: Element): string {
  for (const beside of button.parentElement?.children ?? [])
    if (beside instanceof HTMLInputElement && beside.readOnly && beside.type === 'text') return beside.value;
  return '';
}
