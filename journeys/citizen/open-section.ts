/** Lists of services fold their fields away: "Hộ tịch (24)" has to be opened before "Đăng ký khai sinh" can be read. */
import { tellStep, type Citizen } from './citizen.ts';
import { isClickable } from './find-action.ts';
import { bestLikeness } from './likeness.ts';
import { click } from './operate.ts';
import type { PageReading, SeenControl } from './sight.ts';

/** Sections that a citizen opens one after the other before he gives the page up. */
const mostSections = 40;

/** Folded sections: the page's own before those of menus, those called most like what is sought first, then from the top. */
function foldedSections(
  citizen: Citizen,
  seen: PageReading,
  opened: ReadonlySet<string>,
  sought: readonly string[],
): SeenControl[] {
  return seen.controls
    .filter(
      (control) =>
        isClickable(control) && control.expanded === false && control.name !== '' && !opened.has(control.name),
    )
    .map((control) => ({
      control,
      score: bestLikeness(control.name, sought) + (citizen.frame.has(control) ? 0 : 1),
    }))
    .toSorted((one, other) => other.score - one.score)
    .map(({ control }) => control);
}

/** Opens the next folded section. Returns whether there was one. */
export async function openSection(
  citizen: Citizen,
  seen: PageReading,
  opened: Set<string>,
  sought: readonly string[],
): Promise<boolean> {
  const [section] = foldedSections(citizen, seen, opened, sought);
  if (!section || opened.size >= mostSections) return false;
  opened.add(section.name);
  const startedAt = Date.now();
  const words = `mở mục "${section.name}"`;
  await click(citizen.sight, section, citizen.stage, words);
  citizen.effort.click();
  citizen.sight.acted();
  tellStep(citizen, words, { lookedFor: sought[0] ?? null, chosen: section.name, startedAt });
  return true;
}
