/** Putting aside what a portal shows before the citizen may go on: an advert, a survey, a question about his e-mail. */
import { giveUp, look, tellStep, type Citizen } from './citizen.ts';
import { findAction, isClickable, type ActionChoice } from './find-action.ts';
import { click } from './operate.ts';
import type { PageReading } from './sight.ts';

/** One after the other: nobody reads more before he may begin. */
const mostDialogs = 20;
/** So many are how portals are; each further one is a screen of its own to read. */
const usualDialogs = 3;

/** Something lies over most of what could be clicked on this screenful; of what is further down nobody can tell. */
function isCovered(seen: PageReading): boolean {
  const drawn = seen.controls.filter(
    ({ kind, hidden, box }) =>
      !hidden &&
      (kind === 'button' || kind === 'link' || kind === 'clickable') &&
      box.y + box.height / 2 >= 0 &&
      box.y + box.height / 2 < seen.viewport.height,
  );
  return drawn.length > 2 && drawn.filter(({ covered }) => covered).length > drawn.length / 2;
}

const isInTheWay = (seen: PageReading): boolean => isCovered(seen) || isOnlyWay(seen);

/** There is nothing here but one thing to press. */
function isOnlyWay({ controls }: PageReading): boolean {
  return controls.length === 1 && controls.every(isClickable);
}

/** Closes what lies over the page; where it cannot be put aside, agrees to it. Returns the page as it is then. */
export async function clearTheWay(citizen: Citizen, first: PageReading): Promise<PageReading> {
  let seen = first;
  for (let dialogs = 0; dialogs < mostDialogs && isInTheWay(seen); dialogs += 1) {
    const open = { ...seen, controls: seen.controls.filter(isClickable) };
    const choice = findAction(open, { wanted: ['dismiss', 'confirm', 'next'] }) ?? onlyOne(open);
    if (!choice) return seen;
    if (dialogs >= usualDialogs) citizen.effort.screen();
    const startedAt = Date.now();
    const words = `bấm "${choice.control.name}"`;
    await click(citizen.sight, choice.control, citizen.stage, words);
    citizen.effort.click();
    citizen.sight.acted();
    tellStep(citizen, words, { lookedFor: choice.action, chosen: choice.control.name, score: choice.score, startedAt });
    seen = await look(citizen);
    if (dialogs === mostDialogs - 1 && isInTheWay(seen))
      giveUp(citizen, 'no-progress', 'đóng thông báo', {
        subject: choice.control.name,
        answer: seen.headings[0] ?? null,
      });
  }
  return seen;
}

/** The one thing that can be pressed, whatever its words. */
function onlyOne({ controls }: PageReading): ActionChoice | null {
  const [control, other] = controls;
  return control && !other && control.name !== '' ? { action: 'dismiss', control, score: 0.4, runnerUp: null } : null;
}
