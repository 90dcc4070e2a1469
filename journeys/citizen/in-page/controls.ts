/** All that a person can operate on a page, with everything that says what it is for. */
import { maxControls, type Control, type ControlKind } from '../reading.ts';
import { saysWhat } from '../says-what.ts';
import { everyElement } from './elements.ts';
import { groupKeyOf, questionOf } from './choice-group.ts';
import { kindOf } from './control-kind.ts';
import { accessibleName, followingText, nearbyText, tableContext } from './naming.ts';
import { openListOf } from './open-list.ts';
import { sectionReader } from './sections.ts';
import { innerLabel, shownValue, widgetAround } from './shown-value.ts';
import { tappedChoices } from './tapped-choices.ts';
import { isInMessage } from './messages.ts';
import { covering, isBehind, isDrawn, isOutOfUse, isTransparentList, openModal, visibleText } from './visibility.ts';

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

function expandedOf(element: Element): boolean | null {
  const block = element.tagName === 'SUMMARY' ? element.parentElement : null;
  if (block instanceof HTMLDetailsElement) return block.open;
  return element.ariaExpanded === null ? null : element.ariaExpanded === 'true';
}

/** What stands in the empty field is the question: a placeholder, or the first line of a list. */
function asksItself(element: Element, shown: string): boolean {
  const inside = element instanceof HTMLSelectElement ? (element.options[0]?.text ?? '') : shown;
  const prompt = /^[-–—.\s]*chọn\s/iu.test(inside)
    ? inside
    : ((element as Partial<HTMLInputElement>).placeholder ?? '');
  return saysWhat(prompt);
}

export function readControls(
  page: Document,
  register: (element: Element) => number,
): { controls: Control[]; truncated: boolean } {
  const controls: Control[] = [];
  const sectionsOf = sectionReader();
  const tappedOf = tappedChoices();
  const clickables: Element[] = [];
  const elements = new Map<number, Element>();
  const sharedIds = countIds(page);
  // Not the document's: a page shorter than the screen ends before it does.
  const whole = (page.body as HTMLElement | null)?.getBoundingClientRect();
  const modal = openModal(page);
  let truncated = false;

  function consider(element: Element): void {
    const kind = kindOf(element);
    if (!kind) return;
    // A radio that takes no pointer (Bootstrap's btn-check, one pixel under a label that looks like a button) hides as well.
    const drawn =
      (isDrawn(element) || isTransparentList(element)) &&
      !(choices.has(kind) && getComputedStyle(element).pointerEvents === 'none');
    if (kind === 'file' && !drawn && isInMessage(element)) return;
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
    const tapped = isClicked ? tappedOf(element) : null;
    const groupKey = choices.has(kind) ? groupKeyOf(element) : tapped ? `tapped ${register(tapped.group)}` : '';
    const table = isClicked && name.length > 40 ? { columnHeading: '', row: '' } : tableContext(element);
    const widget =
      kind === 'combobox' && element instanceof HTMLInputElement
        ? widgetAround(element)
        : { root: element, shown: shownValue(element, kind) };
    const sections = sectionsOf(element);
    const nearby = isClicked
      ? ''
      : choices.has(kind) && !name
        ? followingText(element)
        : nearbyText(widget.root, asksItself(element, widget.shown));
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
      question: choices.has(kind) ? questionOf(element, groupKey) : (tapped?.question ?? ''),
      groupKey,
      value: widget.shown,
      checked: field.checked ?? tapped?.chosen ?? (element.ariaChecked ?? element.ariaSelected) === 'true',
      expanded: expandedOf(element),
      options:
        element instanceof HTMLSelectElement
          ? [...element.options].slice(0, 400).map((option) => option.text.trim())
          : [],
      required: (field.required ?? false) || (openListOf(element) ?? element).ariaRequired === 'true',
      readOnly: field.readOnly ?? element.getAttribute('aria-readonly') === 'true',
      disabled: (field.disabled ?? false) || element.ariaDisabled === 'true',
      complaint,
      maxLength: field.maxLength !== undefined && field.maxLength > 0 ? field.maxLength : null,
      accept: field.accept ?? '',
      inputType: field.type ?? '',
      hidden: !drawn,
      covered: drawn && (isOutOfUse(element) || covering(element) !== null || isBehind(modal, element)),
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
