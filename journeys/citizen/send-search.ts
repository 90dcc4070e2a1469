/**
 * A search box whose button has no words, only a magnifier: a citizen presses Enter in the box, and where that does nothing he
 * presses what stands beside it.
 */
import { look, tellStep, type Citizen } from './citizen.ts';
import { isClickable } from './find-action.ts';
import { isIcon } from './is-icon.ts';
import { click, clickAt, press } from './operate.ts';
import type { PageReading, SeenControl } from './sight.ts';

/** How far from its box a button may stand and still belong to it, CSS pixels. */
const besideBox = 60;

/** The button without words at the end of a box; of several the last, because what empties a box stands inside it. */
export function iconBeside(seen: PageReading, box: SeenControl): SeenControl | null {
  const end = box.box.x + box.box.width;
  const middle = box.box.y + box.box.height / 2;
  const beside = seen.controls.filter((control) => {
    const { x, y, height } = control.box;
    return (
      control.document === box.document &&
      isClickable(control) &&
      isIcon(control) &&
      y <= middle &&
      middle <= y + height &&
      x >= box.box.x + box.box.width / 2 &&
      x <= end + besideBox
    );
  });
  return beside.toSorted((one, other) => other.box.x - one.box.x)[0] ?? null;
}

/** Sends off what stands in the box. `words`: what for, in the citizen's words. */
export async function sendSearch(citizen: Citizen, seen: PageReading, box: SeenControl, words: string): Promise<void> {
  const startedAt = Date.now();
  const { sight, stage } = citizen;
  await clickAt(sight, box, stage, words);
  await press(sight, 'Enter');
  sight.acted();
  const after = await look(citizen);
  const icon = after.likeness === seen.likeness && after.url === seen.url ? iconBeside(after, box) : null;
  if (icon) {
    await click(sight, icon, stage, words);
    citizen.effort.click();
    sight.acted();
  }
  tellStep(citizen, words, { lookedFor: 'search', chosen: icon ? '(biểu tượng)' : 'Enter', startedAt });
}
