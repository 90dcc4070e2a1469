/** Headings that stand above a control: they say about whom, and in which part of the form, a question is asked. */
import { parentOf } from './elements.ts';
import { shortText } from './short-text.ts';
import { isDrawn, visibleText } from './visibility.ts';

const headingTags = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LEGEND', 'SUMMARY', 'CAPTION']);
const notHeadings = new Set([
  'LABEL',
  'BUTTON',
  'A',
  'INPUT',
  'SELECT',
  'TEXTAREA',
  'OPTION',
  'SCRIPT',
  'STYLE',
  'TD',
  'SPAN',
]);

/**
 * A heading by tag or role, or what only looks like one: a short line of its own in bold, as portals that know no
 * heading tags write `<div class="title">Thông tin người yêu cầu</div>`.
 */
export function isHeading(element: Element): boolean {
  const isTagged = headingTags.has(element.tagName) || element.getAttribute('role') === 'heading';
  if (!isTagged && (notHeadings.has(element.tagName) || element.childElementCount > 2)) return false;
  const text = shortText(element, 100);
  // The name of an icon whose font did not load heads nothing.
  if (/^[a-z]+(?:_[a-z]+)*$/.test(text ?? '')) return false;
  if (isTagged) return true;
  if (text === null || text.length < 4 || text.endsWith(':') || text.endsWith('*')) return false;
  for (const inner of element.children) if (notHeadings.has(inner.tagName) && inner.tagName !== 'SPAN') return false;
  const style = getComputedStyle(element);
  return Number(style.fontWeight) >= 600 && !style.display.startsWith('inline');
}

/** Reads headings once a reading: every control of a section climbs past the same siblings. */
export function sectionReader(): (control: Element) => string[] {
  const headingOf = new Map<Element, string>();
  function headingIn(element: Element): string {
    const known = headingOf.get(element);
    if (known !== undefined) return known;
    let found = '';
    if (isHeading(element)) found = isDrawn(element) ? visibleText(element, 160) : '';
    else if (
      element.childElementCount > 0 &&
      element.childElementCount <= 6 &&
      shortText(element, 160) !== null &&
      !asks(element)
    ) {
      // A header block around a heading; a block with a field is a section of its own and does not head its neighbour.
      for (const child of element.children) found = headingIn(child) || found;
    }
    headingOf.set(element, found);
    return found;
  }
  const titles = new Map<Element, string>();
  /**
   * A block's first line with several fields after it is its title, whatever it looks like: some forms head their panels
   * with a plain `<div><span>Thông tin của trẻ</span></div>`.
   */
  function titleOf(block: Element, first: Element): string {
    if (first.previousElementSibling || block.tagName === 'TR' || block.tagName === 'LABEL') return '';
    const known = titles.get(first);
    if (known !== undefined) return known;
    const text = shortText(first, 100);
    const isTitle =
      text !== null &&
      text.length >= 4 &&
      !/[*:)]$/.test(text) &&
      first.tagName !== 'LABEL' &&
      countFields(first) === 0 &&
      countFields(block) >= 2 &&
      isDrawn(first);
    const title = isTitle ? visibleText(first, 160) : '';
    titles.set(first, title);
    return title;
  }
  return (control) => {
    const sections: string[] = [];
    let child: Element = control;
    for (let level = 0; level < 25 && sections.length < 4; level += 1) {
      const parent = parentOf(child);
      if (!parent) break;
      for (let before = child.previousElementSibling; before; before = before.previousElementSibling) {
        const heading = headingIn(before) || titleOf(parent, before);
        if (heading) {
          sections.push(heading);
          break;
        }
      }
      child = parent;
    }
    return sections;
  };
}

/** A block with more to fill in than the box that opens or closes it. */
function asks(block: Element): boolean {
  return countFields(block) > block.querySelectorAll('input[type="checkbox"], input[type="button"]').length;
}

function countFields(block: Element): number {
  let fields = 0;
  for (const tag of ['INPUT', 'SELECT', 'TEXTAREA']) {
    for (const field of block.getElementsByTagName(tag)) {
      if (!(field instanceof HTMLInputElement && field.type === 'hidden')) fields += 1;
    }
  }
  return fields;
}
