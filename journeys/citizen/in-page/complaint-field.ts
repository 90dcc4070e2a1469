import { groupKeyOf, questionOf } from './choice-group.ts';
import { kindOf } from './control-kind.ts';
import { accessibleName, nearbyText } from './naming.ts';
import { isDrawn } from './visibility.ts';

/** A block with more fields than this is no field's own. */
const mostFields = 6;

/**
 * What the page calls the field that a complaint stands at: the first one in the smallest block around it that has any. The search
 * box of a list that is folded away is none.
 */
export function fieldOfComplaint(complaint: Element): string | null {
  for (
    let around = complaint.parentElement, level = 0;
    around && level < 5;
    around = around.parentElement, level += 1
  ) {
    const fields: Element[] = [];
    for (const inner of around.getElementsByTagName('*')) {
      if (isField(inner)) fields.push(inner);
      if (fields.length > mostFields) return null;
    }
    const [first] = fields;
    if (first) return nameOf(first);
  }
  return null;
}

/**
 * A choice is called by its question, never by one of its answers. One that has an answer is not what is complained of: "Không thể
 * thực hiện. Mã thông báo: DVC-1027" above the button stood nearest to the radios "Trực tiếp" and "Bưu chính".
 */
function nameOf(field: Element): string | null {
  if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
    const key = groupKeyOf(field);
    const answered = [...document.querySelectorAll('input:checked')].some((chosen) => groupKeyOf(chosen) === key);
    return answered ? null : questionOf(field, key) || accessibleName(field) || null;
  }
  return accessibleName(field) || nearbyText(field) || (field as Partial<HTMLInputElement>).placeholder || null;
}

function isField(element: Element): boolean {
  if (element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement) return true;
  if (element instanceof HTMLInputElement)
    return ['radio', 'checkbox', 'file'].includes(element.type) || (element.type !== 'hidden' && isDrawn(element));
  return kindOf(element) === 'combobox';
}
