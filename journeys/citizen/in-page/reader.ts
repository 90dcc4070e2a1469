/**
 * The reader that runs inside every page: understands the page in one pass, so that a form of thirty fields costs one
 * round trip. Bundled by `bundle-reading-script.ts` and added to the browser context before any page's own script.
 */
import { maxText, readerName, type Reader } from '../reading.ts';
import { fieldOfComplaint } from './complaint-field.ts';
import { asJson } from './as-json.ts';
import { choiceText, ownText } from './choice-text.ts';
import { readControls } from './controls.ts';
import { everyElement, parentOf } from './elements.ts';
import { isErrorColour, isInMessage, watchMessages } from './messages.ts';
import { watchScrolling } from './scrolling.ts';
import { isHeading } from './sections.ts';
import { clickPoint, placeInParent, pointThroughFrame } from './click-point.ts';
import { watchDeparture } from './departure.ts';
import { isDrawn, spokenText, visibleText } from './visibility.ts';
import { write } from './write.ts';

const longestComplaint = 200;
/** How often a document that is still arriving is looked at, ms. */
const parsingMs = 5;
/** A page that is never idle (an animation drawn by a script) is not waited for longer, ms. */
const mostBusyMs = 50;
/** The browser's own, before a page puts others in their place. */
const later = setTimeout.bind(globalThis);
const whenIdle = requestIdleCallback.bind(globalThis);
/** Resolves when all that an event has set going at once is done. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

/** Resolves when the page's scripts have nothing left to do that is due. */
function idle(): Promise<unknown> {
  return new Promise((resolve) => whenIdle(resolve, { timeout: mostBusyMs }));
}

const listRoles = new Set(['listbox', 'option', 'menu', 'menuitem', 'tree', 'treeitem', 'grid', 'gridcell']);

/** A window is fading in: nothing in it is drawn yet, and what lies under it is out of reach already. */
function isOpening(): boolean {
  return document.getAnimations().some(({ effect, playState }) => {
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    return playState === 'running' && target?.ariaModal === 'true' && effect!.getComputedTiming().iterations === 1;
  });
}

/** A document of the window itself in which nothing stands yet: a script will draw it. */
function isBlank(): boolean {
  return window.parent === window && (document.body as HTMLElement | null)?.innerText.trim() === '';
}

function createReader(): Reader {
  const messages = watchMessages();
  const documentId = `${performance.timeOrigin}-${Math.random()}`;
  /** Numbers stay with their elements as long as the document lives, so that a reading does not spoil an earlier one. */
  const register: Element[] = [];
  const numbers = new WeakMap<Element, number>();
  let remembered = new WeakMap<Element, string>();
  const departure = watchDeparture();
  const scrolling = watchScrolling();
  function add(element: Element): number {
    const known = numbers.get(element);
    if (known !== undefined) return known;
    const number = register.push(element) - 1;
    numbers.set(element, number);
    return number;
  }

  /** In a layer that was not drawn when the citizen last looked around, or in what calls itself a list. */
  function standsInOpenedList(element: Element): boolean {
    for (let around: Element | null = element; around; around = parentOf(around)) {
      if (listRoles.has(around.getAttribute('role') ?? '')) return true;
      if (!remembered.has(around) && ['absolute', 'fixed'].includes(getComputedStyle(around).position)) return true;
    }
    return false;
  }

  function complaints(): { text: string; field: string | null }[] {
    const found: { text: string; field: string | null }[] = [];
    for (const element of everyElement(document)) {
      if (found.length >= 100) break;
      const text = ownText(element);
      const role = element.role ?? '';
      if (role !== 'alert' && (text.length < 6 || text.length > longestComplaint)) continue;
      if (role !== 'alert' && !isErrorColour(element)) continue;
      if (
        element.tagName === 'LABEL' ||
        element.tagName === 'A' ||
        element.tagName === 'BUTTON' ||
        isHeading(element) ||
        !isDrawn(element)
      )
        continue;
      const said = role === 'alert' ? spokenText(element, longestComplaint) : text;
      if (said.length > 3 && !found.some((other) => other.text === said))
        found.push({ text: said, field: fieldOfComplaint(element) });
    }
    return found;
  }

  const reader: Reader = {
    readAsJson: () => asJson(reader.read()),
    read() {
      const body = document.body;
      // A document that a script just opened has nothing in it, not even a root.
      const root = document.documentElement as HTMLElement | null;
      const text = body
        ? body.innerText
            .replace(/[^\S\n]+/g, ' ')
            .replace(/\n{2,}/g, '\n')
            .trim()
        : '';
      const headings: string[] = [];
      for (const element of everyElement(document)) {
        if (headings.length >= 40) break;
        if (isHeading(element) && isDrawn(element) && !isInMessage(element)) {
          const heading = visibleText(element, 160);
          if (heading) headings.push(heading);
        }
      }
      const { controls, truncated } = readControls(document, add);
      // Portals set the titles of their sections and steps in the red of their errors.
      const titles = [...new Set([...headings, ...controls.flatMap(({ sections }) => sections)])];
      return {
        document: documentId,
        url: location.href,
        title: document.title.slice(0, 300),
        lang: root?.lang ?? '',
        headings,
        text: text.slice(0, maxText),
        textLength: text.length,
        alerts: messages.take(),
        complaints: complaints().filter(({ text: said }) => !titles.some((title) => title.includes(said))),
        controls,
        truncated,
        viewport: { width: innerWidth, height: innerHeight },
      };
    },
    element: (ref) => (register[ref]?.isConnected ? register[ref] : null),
    writable(ref) {
      const element = register[ref];
      return element?.isConnected && element.matches(':read-write') ? element : null;
    },
    async write(answers) {
      const took: boolean[] = [];
      const begun = performance.now();
      for (const { ref, ...answer } of answers) {
        const element = register[ref];
        took.push(element !== undefined && write(element, answer));
        // What the page does about an answer it has done before the next one: a list may send the form off, a moment later.
        await nextTask();
        if ('place' in answer)
          for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => later(resolve, 0));
        if (departure.isSince(begun)) break;
      }
      return took;
    },
    standIn(ref) {
      const element = register[ref];
      if (!element) return ref;
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      return add(label ?? element.parentElement ?? element);
    },
    async clickPoint(ref, meets) {
      const element = register[ref];
      const point = element && !scrolling.isUnderway() ? await clickPoint(element, meets) : null;
      return point && { ...point, place: placeInParent() };
    },
    async pointThroughFrame({ place, ...point }) {
      if (scrolling.isUnderway()) return null;
      const around = await pointThroughFrame(place, point);
      return around && { ...around, place: placeInParent() };
    },
    async atRest(forMs, atMostMs, actedMsAgo) {
      const since = performance.now();
      const fromNow = since > actedMsAgo;
      const remaining = (): number => {
        if (document.readyState === 'loading') return parsingMs;
        const stillMs = messages.stillForMs();
        const left = forMs - (fromNow ? Math.min(stillMs, performance.now() - since) : stillMs);
        return left <= 0 && (isBlank() || isOpening()) ? parsingMs : left;
      };
      const restless = (): boolean => performance.now() - since < atMostMs && !departure.isUnderway();
      do {
        for (let left = remaining(); left > 0 && restless(); left = remaining())
          await Promise.race([new Promise((resolve) => later(resolve, left)), departure.begun()]);
        if (restless()) await Promise.race([idle(), departure.begun()]);
      } while (remaining() > 0 && restless());
    },
    isLeaving: () => departure.isUnderway(),
    remember() {
      remembered = new WeakMap();
      for (const element of everyElement(document)) if (isDrawn(element)) remembered.set(element, choiceText(element));
    },
    newTexts() {
      const found: ReturnType<Reader['newTexts']> = [];
      for (const element of everyElement(document)) {
        if (found.length >= 800) break;
        const text = choiceText(element);
        if (!text || text.length > 200 || remembered.get(element) === text || !isDrawn(element)) continue;
        found.push({
          ref: add(element),
          text,
          selected: element.ariaSelected === 'true',
          inList: standsInOpenedList(element),
        });
      }
      return found;
    },
    isInOpenedList(ref) {
      const element = register[ref];
      return element?.isConnected === true && isDrawn(element) && standsInOpenedList(element);
    },
    listSearch() {
      const takesText = (element: Element | null): element is HTMLInputElement =>
        element instanceof HTMLInputElement && !element.readOnly && ['text', 'search', ''].includes(element.type);
      for (const field of document.getElementsByTagName('INPUT'))
        if (takesText(field) && !remembered.has(field) && isDrawn(field)) return { ref: add(field), opened: true };
      return takesText(document.activeElement) ? { ref: add(document.activeElement), opened: false } : null;
    },
  };
  return reader;
}

// A frame may run the script twice (set-up and navigation); the first reader keeps its notes.
const scope = globalThis as unknown as Record<string, Reader | undefined>;
scope[readerName] ??= createReader();
