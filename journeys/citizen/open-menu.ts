/** On a narrow screen a portal folds its menu away behind a button, often one of three lines and no name. */
import { look, tellStep, type Citizen } from './citizen.ts';
import { isClickable, triedKey } from './find-action.ts';
import { isIcon } from './is-icon.ts';
import { bestLikeness } from './likeness.ts';
import { click } from './operate.ts';
import type { PageReading, SeenControl } from './sight.ts';

const menuNames = ['Menu', 'Mở menu', 'Trình đơn', 'Danh mục', 'Mở trình đơn', 'Toggle navigation', 'Open menu'];
/** How far down the page's head reaches, CSS pixels. */
const headHeight = 220;
/** Wider screens show their menu. */
const narrowest = 992;
/** Unnamed buttons in the head that are tried. */
const mostTries = 3;

/** What may open the menu, the likeliest first: what is called so, then buttons without a name in the page's head. */
export function menuButtons(seen: PageReading): readonly SeenControl[] {
  const clickable = seen.controls.filter((control) => isClickable(control) && control.target === '');
  const named = clickable.filter(({ name, tooltip }) =>
    [name, tooltip].some((words) => words !== '' && bestLikeness(words, menuNames) >= 0.9),
  );
  const unnamed = clickable.filter((control) => isIcon(control) && control.box.y + control.box.height <= headHeight);
  return [...named, ...unnamed.filter((control) => !named.includes(control)).slice(0, mostTries)];
}

/** Opens a menu that the page folds away. Returns the page with it, or null where no button brought anything to click. */
export async function openMenu(citizen: Citizen, first: PageReading): Promise<PageReading | null> {
  if (first.viewport.width >= narrowest) return null;
  for (const button of menuButtons(first)) {
    const startedAt = Date.now();
    const before = new Set(first.controls.filter(isClickable).map(triedKey));
    const words = 'mở trình đơn';
    await click(citizen.sight, button, citizen.stage, words);
    citizen.effort.click();
    citizen.sight.acted();
    const seen = await look(citizen);
    tellStep(citizen, words, { lookedFor: 'menu', chosen: button.name || button.tooltip || '(biểu tượng)', startedAt });
    if (seen.url !== first.url) return null;
    if (seen.controls.filter((control) => isClickable(control) && !before.has(triedKey(control))).length >= 2)
      return seen;
  }
  return null;
}
