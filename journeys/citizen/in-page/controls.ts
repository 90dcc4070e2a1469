/** All that a person can operate on a page, with everything that says what it is for. */
import { maxControls, type Control, type ControlKind } from '../reading.ts';
import { everyElement } from './elements.ts';
import { accessibleName, followingText, nearbyText, tableContext } from './naming.ts';
import { sectionReader } from './sections.ts';
import { covering, isDrawn, visibleText } from './visibility.ts';

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

function kindOf(element: Element): ControlKind | null {
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
  if (asksToChoose(element)) return 'combobox';
  if (element instanceof HTMLButtonElement || clickRoles.has(role)) return 'button';
  if (element instanceof HTMLAnchorElement && element.hasAttribute('href')) return 'link';
  if (role === 'link') return 'link';
  if (element instanceof HTMLElement && element.isContentEditable && !element.parentElement?.isContentEditable)
    return 'text';
  return looksClickable(element) ? 'clickable' : null;
}

/**
 * A button whose words are a drop-down's empty state ("Chọn Tỉnh/Thành phố", "Chọn đơn vị..."): it opens a list, a tree
 * or a window to choose from. "Chọn" alone, files and services are something to do.
 */
function asksToChoose(element: Element): boolean {
  if (element.childElementCount > 4 || (element.textContent ?? '').length > 60) return false;
  const text = (element.textContent ?? '').trim();
  return (
    /^(?:[-–—]+\s*)?chọn\s+(?!tệp|file|ảnh|tài liệu|từ|tất cả|lại|ngày|dịch vụ|thủ tục|hồ sơ)\p{L}/iu.test(text) &&
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

const choices = new Set<ControlKind>(['radio', 'checkbox']);
const clicked = new Set<ControlKind>(['button', 'link', 'clickable']);

function pictureText(element: Element): string {
  for (const inner of element.getElementsByTagName('*')) {
    const words =
      inner instanceof HTMLImageElement ? inner.alt : (inner.getAttribute('title') ?? inner.ariaLabel ?? '');
    if (words) return words;
  }
  return '';
}

/** Lines of a tile or card: its title is one of them. */
function linesOf(element: Element): string[] {
  if (!(element instanceof HTMLElement)) return [];
  const lines = element.innerText
    .split(/[\n\t]/)
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.length > 1 && lines.length <= 8 ? lines : [];
}

/** The label that a drop-down of other elements has inside itself. */
function innerLabel(element: Element): string {
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

/**
 * The drop-down around an input that only takes its keys: what is chosen stands beside the input, not in it.
 * The input itself where nothing is shown near it.
 */
function widgetAround(input: Element): { readonly root: Element; readonly shown: string } {
  let around = input.parentElement;
  for (let level = 0; around && level < 3; level += 1, around = around.parentElement) {
    const shown = textWithoutLabels(around);
    if (shown !== '' && shown.length < 160)
      return { root: around, shown: input instanceof HTMLInputElement && input.value ? input.value : shown };
  }
  return { root: input, shown: input instanceof HTMLInputElement ? input.value : '' };
}

/** What a control shows as its value. A made-up drop-down's label and icons are not part of it. */
function shownValue(element: Element, kind: ControlKind): string {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text.trim() ?? '';
  if (kind === 'text') return visibleText(element);
  return kind === 'combobox' ? textWithoutLabels(element) : '';
}

function expandedOf(element: Element): boolean | null {
  const block = element.tagName === 'SUMMARY' ? element.parentElement : null;
  if (block instanceof HTMLDetailsElement) return block.open;
  return element.ariaExpanded === null ? null : element.ariaExpanded === 'true';
}

function groupKeyOf(element: Element): string {
  if (element instanceof HTMLInputElement && element.name) return element.name;
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (around.role === 'radiogroup' || around.role === 'group' || around.tagName === 'FIELDSET')
      return around.id || `group-${accessibleName(around)}`;
  }
  return '';
}

/** The question that the boxes of one group answer: name of the group, or the text before the smallest block with all of them. */
function questionOf(element: Element, groupKey: string): string {
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

export function readControls(
  page: Document,
  register: (element: Element) => number,
): { controls: Control[]; truncated: boolean } {
  const controls: Control[] = [];
  const sectionsOf = sectionReader();
  const clickables: Element[] = [];
  const elements = new Map<number, Element>();
  const sharedIds = countIds(page);
  // Not the document's: a page shorter than the screen ends before it does.
  const whole = (page.body as HTMLElement | null)?.getBoundingClientRect();
  let truncated = false;

  function consider(element: Element): void {
    const kind = kindOf(element);
    if (!kind) return;
    const drawn = isDrawn(element);
    if (!drawn) {
      // A file input hides behind its button and a radio behind its label; anything else hidden is not for the citizen.
      if (kind !== 'file' && !choices.has(kind)) return;
      if (
        !element.parentElement ||
        !(
          isDrawn(element.parentElement) ||
          (kind === 'file' && element.parentElement.parentElement && isDrawn(element.parentElement.parentElement))
        )
      )
        return;
    }
    if (controls.length >= maxControls) {
      truncated = true;
      return;
    }
    const isClicked = clicked.has(kind);
    const field = element as Partial<HTMLInputElement>;
    const text = isClicked ? visibleText(element, 300) : '';
    // Fields that share one id share all their labels, which then name none of them.
    const labelled =
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement;
    const shared =
      labelled && ((element.labels?.length ?? 0) > 1 || (element.id !== '' && (sharedIds.get(element.id) ?? 0) > 1));
    const named = (shared ? '' : accessibleName(element)) || text || (isClicked ? pictureText(element) : '');
    // A drop-down called by what it shows has no name of its own; the input inside it, hidden once something is chosen, may.
    const inner = kind === 'combobox' && !labelled ? element.getElementsByTagName('INPUT')[0] : undefined;
    const ownName = kind === 'combobox' && named === shownValue(element, kind) ? innerLabel(element) : named;
    const name = ownName === '' && inner && (sharedIds.get(inner.id) ?? 0) < 2 ? accessibleName(inner) : ownName;
    if (kind === 'clickable' && (text.length > 250 || (element.childElementCount > 12 && text.length > 120))) return;
    const groupKey = choices.has(kind) ? groupKeyOf(element) : '';
    const table = isClicked && name.length > 40 ? { columnHeading: '', row: '' } : tableContext(element);
    const widget =
      kind === 'combobox' && element instanceof HTMLInputElement
        ? widgetAround(element)
        : { root: element, shown: shownValue(element, kind) };
    const sections = sectionsOf(element);
    const nearby = isClicked ? '' : choices.has(kind) && !name ? followingText(element) : nearbyText(widget.root);
    const box = element.getBoundingClientRect();
    const complaint =
      field.ariaInvalid === 'true' || element.getAttribute('aria-invalid') === 'true'
        ? field.validationMessage || 'invalid'
        : '';
    if (isClicked) clickables.push(element);
    const ref = register(element);
    elements.set(ref, element);
    controls.push({
      ref,
      kind,
      name,
      lines: isClicked ? linesOf(element) : [],
      placeholder: field.placeholder ?? inner?.getAttribute('placeholder') ?? '',
      tooltip: element.getAttribute('title') ?? '',
      // What heads the whole section names none of its fields.
      nearby: sections.includes(nearby) || nearby === widget.shown ? '' : nearby,
      columnHeading: table.columnHeading,
      row: table.row,
      sections,
      question: choices.has(kind) ? questionOf(element, groupKey) : '',
      groupKey,
      value: widget.shown,
      checked: field.checked ?? element.ariaChecked === 'true',
      expanded: expandedOf(element),
      options:
        element instanceof HTMLSelectElement
          ? [...element.options].slice(0, 400).map((option) => option.text.trim())
          : [],
      required: (field.required ?? false) || element.ariaRequired === 'true',
      readOnly: field.readOnly ?? element.getAttribute('aria-readonly') === 'true',
      disabled: (field.disabled ?? false) || element.ariaDisabled === 'true',
      complaint,
      maxLength: field.maxLength !== undefined && field.maxLength > 0 ? field.maxLength : null,
      accept: field.accept ?? '',
      inputType: field.type ?? '',
      hidden: !drawn,
      covered: drawn && covering(element) !== null,
      box: { x: box.x, y: box.y, width: box.width, height: box.height },
      target: element instanceof HTMLAnchorElement ? (element.getAttribute('href') ?? '') : '',
      fromTop: box.y - (whole?.top ?? 0),
      fromEnd: (whole?.bottom ?? 0) - box.y,
    });
  }

  for (const element of everyElement(page)) {
    consider(element);
    if (truncated) break;
  }
  return { controls: withoutOuterLists(withoutWrappers(controls, clickables), elements), truncated };
}

/** How many fields carry each id. */
function countIds(page: Document): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tag of ['INPUT', 'SELECT', 'TEXTAREA']) {
    for (const field of page.getElementsByTagName(tag))
      if (field.id) counts.set(field.id, (counts.get(field.id) ?? 0) + 1);
  }
  return counts;
}

/** Of a drop-down inside a drop-down (a drawn field around its input) the inner is the one to operate. */
function withoutOuterLists(controls: Control[], elements: ReadonlyMap<number, Element>): Control[] {
  const lists = controls.filter(({ kind }) => kind === 'combobox');
  return controls.filter((control) => {
    const element = elements.get(control.ref);
    return (
      control.kind !== 'combobox' ||
      !lists.some((other) => other !== control && element?.contains(elements.get(other.ref) ?? null))
    );
  });
}

/** Of two nested things to click with one name (`<a><button>Gửi hồ sơ</button></a>`) the inner is what a finger meets. */
function withoutWrappers(controls: Control[], clickables: readonly Element[]): Control[] {
  const wrappers = new Set<number>();
  const clickControls = controls.filter((control) => clicked.has(control.kind));
  for (const [place, element] of clickables.entries()) {
    const next = clickables[place + 1];
    const control = clickControls[place];
    const inner = clickControls[place + 1];
    if (next && control && inner && element.contains(next) && control.name === inner.name) wrappers.add(control.ref);
  }
  return controls.filter((control) => !wrappers.has(control.ref));
}
