import type { Citizen } from './citizen.ts';
import { isClickable } from './find-action.ts';
import { mentions } from './likeness.ts';
import { click } from './operate.ts';
import type { ScreenMemory } from './screen-memory.ts';
import type { PageReading, SeenControl } from './sight.ts';

/** A choice of more is a list of something else. */
const mostCards = 8;
/** Sides that differ by less are alike, CSS pixels. */
const alikePx = 2;
/** He files for himself where he is asked. */
const himself = ['chính mình', 'bản thân', 'cho tôi', 'cá nhân', 'công dân'];

/** A page that asks to choose and shows cards instead of boxes ("Tôi nộp cho chính mình" beside "Tôi nộp thay người khác"): takes one. */
export async function pickCard(citizen: Citizen, seen: PageReading, memory: ScreenMemory): Promise<boolean> {
  const asked = [...seen.complaints.map(({ text }) => text), ...seen.alerts].some((text) => mentions(text, ['chọn']));
  if (!asked || memory.tries.has('card')) return false;
  const cards = cardsOn(citizen, seen);
  const card = cards.find(({ name }) => mentions(name, himself)) ?? cards[0];
  if (!card) return false;
  memory.tries.set('card', 1);
  await click(citizen.sight, card, citizen.stage, `chọn "${card.name}"`);
  citizen.effort.click();
  return true;
}

/** Things to click that are neither buttons nor links, of one size and in one row or column. */
function cardsOn(citizen: Citizen, seen: PageReading): readonly SeenControl[] {
  const clickable = seen.controls.filter(
    (control) =>
      control.kind === 'clickable' && isClickable(control) && control.name !== '' && !citizen.frame.has(control),
  );
  for (const first of clickable) {
    const kin = clickable.filter(
      ({ box, frame }) =>
        frame === first.frame &&
        Math.abs(box.width - first.box.width) < alikePx &&
        Math.abs(box.height - first.box.height) < alikePx &&
        (Math.abs(box.x - first.box.x) < alikePx || Math.abs(box.y - first.box.y) < alikePx),
    );
    if (kin.length >= 2 && kin.length <= mostCards) return kin;
  }
  return [];
}
