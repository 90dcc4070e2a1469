/** What a page tells the citizen in passing: toasts live three seconds, so they are noted when they appear. */
import { parentOf } from './elements.ts';
import { isDrawn, spokenText } from './visibility.ts';

const tellingRoles = new Set(['alert', 'status', 'log']);
const speakingRoles = new Set([...tellingRoles, 'alertdialog']);

/** It stands in something that tells of itself: a toast's title heads no part of the page, and asks for nothing. */
export function isInMessage(element: Element): boolean {
  for (let around: Element | null = element; around; around = parentOf(around))
    if (tellingRoles.has(around.getAttribute('role') ?? '')) return true;
  return false;
}

/** Role or position of something that speaks up: toasts have no role on half of the portals, but all of them float. */
function speaksUp(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role && speakingRoles.has(role)) return true;
  const live = element.getAttribute('aria-live');
  if (live === 'assertive' || live === 'polite') return true;
  const position = getComputedStyle(element).position;
  return position === 'fixed' && element.getBoundingClientRect().height < innerHeight / 2;
}

export function watchMessages(): { take: () => string[]; stillForMs: () => number } {
  let messages: string[] = [];
  let changedAt = performance.now();
  function note(element: Element): void {
    if (element.getElementsByTagName('INPUT').length > 0 || !isDrawn(element)) return;
    const text = spokenText(element, 400);
    if (text.length > 3 && messages.length < 40 && !messages.includes(text)) messages.push(text);
  }
  const observer = new MutationObserver((records) => {
    changedAt = performance.now();
    // A form that draws itself changes the same blocks hundreds of times at once.
    const listened = new Set<Element | null>([document.body, document.documentElement]);
    const listenTo = (element: Element): void => {
      if (listened.has(element)) return;
      listened.add(element);
      if (speaksUp(element)) note(element);
    };
    for (const record of records.slice(0, 200)) {
      for (const added of record.addedNodes) if (added instanceof Element) listenTo(added);
      const target = record.target instanceof Element ? record.target : record.target.parentElement;
      for (let around = target, level = 0; around && level < 3; around = around.parentElement, level += 1)
        listenTo(around);
    }
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  return {
    take: () => {
      const taken = messages;
      messages = [];
      return taken;
    },
    stillForMs: () => performance.now() - changedAt,
  };
}

/** Letters in the colour of errors. Portals without ARIA have nothing else that tells a complaint from other text. */
export function isErrorColour(element: Element): boolean {
  const match = /^rgba?\((\d+), (\d+), (\d+)/.exec(getComputedStyle(element).color);
  if (!match) return false;
  const [red, green, blue] = [Number(match[1]), Number(match[2]), Number(match[3])];
  // From the light red of a toast's frame to the dark red that Bootstrap gives to alerts (88, 21, 28).
  return red > 70 && green < 0.6 * red && blue < 0.7 * red && red - Math.max(green, blue) > 45;
}
