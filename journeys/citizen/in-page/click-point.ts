/**
 * Where a click that is sent now meets its element for sure, so that nobody need watch it for two frames first. It is asked before
 * every click; where the answer is no, the click waits as long as a hand would.
 */
import { parentOf } from './elements.ts';
import { isDrawn } from './visibility.ts';

/**
 * Middle of the element in its window, CSS pixels; null: it is locked, covered, moving, or cannot be brought into view.
 *
 * @param meets `anything`: it may be covered, as the input that takes a drop-down's keys is by its frame
 */
export async function clickPoint(element: Element, meets: 'it' | 'anything'): Promise<{ x: number; y: number } | null> {
  if (!element.isConnected || !isDrawn(element)) return null;
  // A link that breaks over two lines has its middle between them.
  if (element.getClientRects().length !== 1) return null;
  if (element.matches(':disabled') || isInertOrMoving(element)) return null;
  if (!isInView(middleOf(element))) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    await nextFrame();
  }
  const point = middleOf(element);
  const hit = hitAt(element, point.x, point.y);
  if (meets === 'anything') return hit === null ? null : point;
  return hit !== null && element.contains(hit) ? point : null;
}

/**
 * The same point in the window around this one's frame, which may be another origin's: nothing of it can be seen from within.
 *
 * @param place of the frame among those of this window
 */
export async function pointThroughFrame(place: number, point: { x: number; y: number }): Promise<typeof point | null> {
  const content = window[place];
  const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === content);
  // One that is drawn larger or smaller than it is shows its points elsewhere.
  if (!content || !frame || Math.abs(frame.getBoundingClientRect().width - frame.offsetWidth) > 1) return null;
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const around = (): typeof point => {
    const box = frame.getBoundingClientRect();
    return {
      x: box.x + frame.clientLeft + parseFloat(paddingLeft) + point.x,
      y: box.y + frame.clientTop + parseFloat(paddingTop) + point.y,
    };
  };
  const { x, y } = around();
  if (!isInView({ x, y })) {
    scrollBy({
      left: x < 0 || x >= innerWidth ? x - innerWidth / 2 : 0,
      top: y - innerHeight / 2,
      behavior: 'instant',
    });
    await nextFrame();
  }
  const there = around();
  return hitAt(frame, there.x, there.y) === frame && !isInertOrMoving(frame) ? there : null;
}

/** Place of this window's frame among those of the window around it. */
export function placeInParent(): number {
  for (let place = 0; place < window.parent.length; place += 1) if (window.parent[place] === window) return place;
  return -1;
}

function middleOf(element: Element): { x: number; y: number } {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

function isInView({ x, y }: { x: number; y: number }): boolean {
  return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
}

/** What the page does about being scrolled is done before it draws the next frame. A window that is not drawn has none. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    later(resolve, 100);
  });
}

/** The browser's own, before a page puts another in its place. */
const later = setTimeout.bind(globalThis);

function hitAt(element: Element, x: number, y: number): Element | null {
  const root = element.getRootNode();
  return (root instanceof ShadowRoot ? root : document).elementFromPoint(x, y);
}

/** It or what it stands in takes no clicks, or is being moved: a dialog that slides in, a list that unfolds. */
function isInertOrMoving(element: Element): boolean {
  const moving = new Set(
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target : null)),
  );
  for (let around: Element | null = element; around; around = parentOf(around)) {
    if (around.ariaDisabled === 'true' || (around as HTMLElement).inert || moving.has(around)) return true;
  }
  return false;
}
