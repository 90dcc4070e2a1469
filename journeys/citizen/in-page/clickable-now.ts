/**
 * Whether a click that is sent now meets its element for sure, so that nobody need watch it for two frames first. It is
 * asked before every click; where the answer is no, the click waits as long as a hand would.
 */
import { parentOf } from './elements.ts';
import { isDrawn } from './visibility.ts';

export function isClickableNow(element: Element): boolean {
  if (!element.isConnected || !isDrawn(element)) return false;
  // A link that breaks over two lines has its middle between them.
  if (element.getClientRects().length !== 1) return false;
  if (element.matches(':disabled') || isInertOrMoving(element)) return false;
  const box = element.getBoundingClientRect();
  const hit = hitAt(element, box.x + box.width / 2, box.y + box.height / 2);
  return hit !== null && element.contains(hit);
}

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
    if (getComputedStyle(around).scrollBehavior === 'smooth') return true;
  }
  return false;
}
