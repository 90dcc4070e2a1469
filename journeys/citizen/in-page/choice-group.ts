/** What holds radios and boxes together: the form's own key, and the question that they answer. */
import { accessibleName, nearbyText } from './naming.ts';
import { openListOf } from './open-list.ts';

/** Groups that have neither id nor name are told apart by their place: a form of chips is a dozen of them. */
const numbers = new WeakMap<Element, number>();
let numbered = 0;

function keyOf(group: Element): string {
  const name = group.id ? '' : accessibleName(group);
  if (group.id || name) return group.id || `group-${name}`;
  const number = numbers.get(group) ?? (numbered += 1);
  numbers.set(group, number);
  return `group-${number}`;
}

/** The form's own key of the group that a choice belongs to, '' where it has none. */
export function groupKeyOf(element: Element): string {
  if (element instanceof HTMLInputElement && element.name) return element.name;
  const list = openListOf(element);
  if (list) return keyOf(list);
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (around.role === 'radiogroup' || around.role === 'group' || around.tagName === 'FIELDSET') return keyOf(around);
  }
  return '';
}

/** The question that the boxes of one group answer: name of the group, or the text before the smallest block with all of them. */
export function questionOf(element: Element, groupKey: string): string {
  const list = openListOf(element);
  if (list) return accessibleName(list) || nearbyText(list);
  let holder: Element = element;
  let held = 0;
  for (let around = element.parentElement, level = 0; around && level < 8; around = around.parentElement, level += 1) {
    if (around.role === 'radiogroup' || around.role === 'group' || around.tagName === 'FIELDSET') {
      const name = accessibleName(around);
      if (name) return name;
    }
    let size = 0;
    let strangers = 0;
    for (const inner of around.getElementsByTagName('INPUT')) {
      if (inner instanceof HTMLInputElement && inner.type !== 'hidden') {
        if (groupKey && inner.name === groupKey) size += 1;
        else strangers += 1;
      }
    }
    if (strangers > 0) break;
    if (size > held) {
      holder = around;
      held = size;
    }
  }
  return nearbyText(holder);
}
