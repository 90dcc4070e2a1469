import { everyElement } from './elements.ts';

/** Whether a person sees an element. */
export function isDrawn(element: Element): boolean {
  if (!isShown(element)) return false;
  const box = element.getBoundingClientRect();
  return box.width > 1 && box.height > 1;
}

/** In a part of the page that takes nothing now: a menu stands beside a phone's screen, drawn and inert, until it is opened. */
export function isOutOfUse(element: Element): boolean {
  return element.closest('[inert]') !== null;
}

/** A native list that is drawn as the words under it and opens where these are pressed: Pikaday's month and year. */
export function isTransparentList(element: Element): boolean {
  if (!(element instanceof HTMLSelectElement) || getComputedStyle(element).opacity !== '0') return false;
  const box = element.getBoundingClientRect();
  return box.width > 1 && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === element;
}

/** Neither it nor what it stands in is hidden by its style. */
function isShown(element: Element): boolean {
  // An old device's browser has no such method, and its page is read none the less.
  if ('checkVisibility' in Element.prototype) {
    return element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  }
  if (element.getClientRects().length === 0 || getComputedStyle(element).visibility !== 'visible') return false;
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (getComputedStyle(around).opacity === '0') return false;
  }
  return true;
}

/** Text as the eye gets it: white space folded, hidden parts left out. */
export function visibleText(element: Element, longest = 300): string {
  const raw = element instanceof HTMLElement ? element.innerText : (element.textContent ?? '');
  return raw.replace(/\s+/g, ' ').trim().slice(0, longest);
}

/**
 * What is said in it, a sentence a block: "Hồ sơ chưa được gửi" above "Không khai thác được thông tin" are two, and read as
 * one the first denies the second.
 */
export function spokenText(element: Element, longest: number): string {
  const raw = element instanceof HTMLElement ? element.innerText : (element.textContent ?? '');
  const blocks = raw.split('\n').map((block) => block.replace(/\s+/g, ' ').trim());
  return blocks
    .filter((block) => block !== '')
    .map((block, place, all) => (place === all.length - 1 || /[\p{P}]$/u.test(block) ? block : `${block}.`))
    .join(' ')
    .slice(0, longest);
}

/** A bar takes at most so much of the screen's height. */
const barShare = 0.25;

/** A header or footer that stays while the page is scrolled: what lies under it comes free with the next movement of a finger. */
function inStayingBar(hit: Element, covered: Element): boolean {
  if (document.documentElement.scrollHeight <= innerHeight) return false;
  for (let around: Element | null = hit; around; around = around.parentElement) {
    const { position } = getComputedStyle(around);
    if (position !== 'fixed' && position !== 'sticky') continue;
    const box = around.getBoundingClientRect();
    return (
      !around.contains(covered) &&
      box.height < barShare * innerHeight &&
      box.width > 0.9 * document.documentElement.clientWidth &&
      (box.top <= 1 || box.bottom >= innerHeight - 1)
    );
  }
  return false;
}

/**
 * The element that really gets a click at the middle of `element`, if another one lies over it.
 * null: the click gets through, or the middle is outside the viewport and nobody can tell.
 */
export function covering(element: Element): Element | null {
  const box = element.getBoundingClientRect();
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return null;
  const root = element.getRootNode();
  const hit = (root instanceof ShadowRoot ? root : document).elementFromPoint(x, y);
  if (!hit || hit === element || element.contains(hit) || hit.contains(element)) return null;
  if (inStayingBar(hit, element)) return null;
  // The text of a label over its own hidden radio is the radio.
  for (let around: Element | null = hit; around; around = around.parentElement) {
    if (around instanceof HTMLLabelElement) return around.control === element ? null : hit;
  }
  return hit;
}

/** The window that lets nothing else be used while it is open; the newest, where they are stacked. */
export function openModal(page: Document): Element | null {
  let modal: Element | null = null;
  for (const element of everyElement(page)) if (element.ariaModal === 'true' && isDrawn(element)) modal = element;
  return modal;
}

/** Nothing can be seen to lie over what is outside the screen, but behind an open window it is out of reach as well. */
export function isBehind(modal: Element | null, element: Element): boolean {
  if (modal === null || modal.contains(element)) return false;
  const { x, y, width, height } = element.getBoundingClientRect();
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return middleX < 0 || middleY < 0 || middleX >= innerWidth || middleY >= innerHeight;
}
