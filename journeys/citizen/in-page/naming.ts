/** What a control is called: bound names first, then what stands beside or above it, as the eye reads it. */
import { computeAccessibleName } from 'dom-accessibility-api';
import { parentOf } from './elements.ts';
import { isDrawn, visibleText } from './visibility.ts';

/** Tags a person operates; text that contains one of them is no label. */
const operated = new Set(['INPUT', 'SELECT', 'TEXTAREA', 'BUTTON']);

export function accessibleName(element: Element): string {
  return computeAccessibleName(element, { computedStyleSupportsPseudoElements: false })
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300);
}

function holdsControl(element: Element): boolean {
  if (operated.has(element.tagName)) return !(element instanceof HTMLInputElement && element.type === 'hidden');
  for (const inner of element.getElementsByTagName('*')) {
    if (operated.has(inner.tagName) && !(inner instanceof HTMLInputElement && inner.type === 'hidden')) return true;
  }
  return false;
}

/** Longest text that names a field, and longest pledge beside a box ("Tôi cam đoan …" runs over three lines), characters. */
const longestLabel = 160;
const longestPledge = 600;

/** Words that could name a field: a few, and more than a star or a number. */
function asLabel(text: string, longest = longestLabel): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length <= longest && /\p{L}{2}/u.test(words) ? words : '';
}

/**
 * The nearest text before the control in its row, cell or block. Climbs from the control; at each level the siblings
 * before it are read backwards until one has words, or holds another control (whose label it would be). Where the field asks
 * by itself (`asksItself`), a block of several lines before it is no label of it but what the page tells: "Số CCCD / 0010…".
 */
export function nearbyText(element: Element, asksItself = false): string {
  let child: Element = element;
  for (let level = 0; level < 9; level += 1) {
    const parent = parentOf(child);
    if (!parent || parent.tagName === 'BODY') return '';
    for (let node: Node | null = child.previousSibling; node; node = node.previousSibling) {
      if (node instanceof Text) {
        const words = asLabel(node.data);
        if (words) return words;
      } else if (node instanceof Element) {
        // What a widget hides (often a plain list behind its own) separates nothing.
        if (!isDrawn(node)) continue;
        if (holdsControl(node)) return '';
        const words = asLabel(visibleText(node));
        if (words) return asksItself && hasLines(node) ? '' : words;
      }
    }
    // What stands before a form names none of its fields.
    if (parent.tagName === 'FORM') return '';
    child = parent;
  }
  return '';
}

function hasLines(element: Element): boolean {
  return element instanceof HTMLElement && /\S\s*\n\s*\S/.test(element.innerText);
}

/** Text right after a box or a radio, which is where its words stand when no label is bound. */
export function followingText(element: Element): string {
  let child: Element = element;
  for (let level = 0; level < 3; level += 1) {
    for (let node: Node | null = child.nextSibling; node; node = node.nextSibling) {
      if (node instanceof Element && holdsControl(node)) return '';
      const words =
        node instanceof Text
          ? asLabel(node.data, longestPledge)
          : node instanceof Element && isDrawn(node)
            ? asLabel(visibleText(node, longestPledge), longestPledge)
            : '';
      if (words) return words;
    }
    if (!child.parentElement) return '';
    child = child.parentElement;
    if (child.getElementsByTagName('INPUT').length > 1) return '';
  }
  return '';
}

const cellTags = new Set(['TD', 'TH']);
const cellRoles = new Set(['cell', 'gridcell', 'rowheader']);

function ancestor(element: Element, fits: (candidate: Element) => boolean): Element | null {
  for (let candidate: Element | null = element; candidate; candidate = candidate.parentElement)
    if (fits(candidate)) return candidate;
  return null;
}

/** Heading of the column and words of the other cells of the row that a control stands in. */
export function tableContext(element: Element): { columnHeading: string; row: string } {
  const cell = ancestor(element, (candidate) => cellTags.has(candidate.tagName) || cellRoles.has(candidate.role ?? ''));
  const row = cell?.parentElement;
  if (!cell || !row) return { columnHeading: '', row: rowOfBlocks(element) };
  const cells = [...row.children];
  const place = cells.indexOf(cell);
  const others = cells.filter((other) => other !== cell).map((other) => visibleText(other, 200));
  const table = ancestor(
    row,
    (candidate) => candidate.tagName === 'TABLE' || candidate.role === 'table' || candidate.role === 'grid',
  );
  const headRow = table instanceof HTMLTableElement ? table.rows[0] : table?.firstElementChild;
  // A row with fields of its own heads nothing: portals lay out forms in tables.
  const heading = headRow && headRow !== row && !holdsControl(headRow) ? headRow.children[place] : undefined;
  return {
    columnHeading: heading ? visibleText(heading, 160) : '',
    row: others.filter(Boolean).join(' | ').slice(0, 400),
  };
}

/** Parts that a row of blocks has at most. */
const mostRowParts = 30;

/** A row made of blocks instead of cells: the smallest ancestor that has words beyond the control's own. */
function rowOfBlocks(element: Element): string {
  const own = visibleText(element);
  let around = element.parentElement;
  for (let level = 0; around && level < 4; level += 1, around = around.parentElement) {
    // More than a row: reading it whole for each control would cost a long page its square.
    if (around.tagName === 'BODY' || around.childElementCount > mostRowParts) return '';
    const words = visibleText(around, 400);
    if (words.length > own.length + 3) return words.length < 400 ? words : '';
  }
  return '';
}
