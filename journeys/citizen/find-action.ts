/** Which of the things that can be clicked does what the citizen wants now. */
import { folded } from './fold.ts';
import { bestLikeness } from './likeness.ts';
import { isTapped } from './match-field.ts';
import type { PortalFrame } from './portal-frame.ts';
import type { PageReading, SeenControl } from './sight.ts';
import { actions, ledAstray, type Action } from './wording.ts';

export interface ActionChoice {
  readonly action: Action;
  readonly control: SeenControl;
  readonly score: number;
  readonly runnerUp: { readonly name: string; readonly score: number } | null;
}

/** Names that are this far from the wording are something else. */
const leastLikeness = 0.8;

export function isClickable(control: SeenControl): boolean {
  return (
    (control.kind === 'button' || control.kind === 'link' || control.kind === 'clickable') &&
    !control.disabled &&
    !control.covered &&
    !control.hidden
  );
}

export interface ActionSearch {
  readonly wanted: readonly Action[];
  /** Wordings of the portal's own profile, added to the dictionary's. */
  readonly extra?: Readonly<Partial<Record<Action, readonly string[]>>>;
  /** Controls of the portal's frame, which are on every page and lead away from this one: not clicked. */
  readonly frame?: PortalFrame;
  /** Already clicked on this very screen, without effect. */
  readonly tried?: ReadonlySet<string>;
}

/**
 * The best control for the first wanted action that has one. Words decide first; among equals a button wins over
 * a link, and what stands later on the page, where a form's buttons are.
 */
export function findAction(seen: PageReading, search: ActionSearch): ActionChoice | null {
  const clickable = seen.controls.filter(
    (control) =>
      isClickable(control) && !answers(seen, control) && control.name !== '' && !search.tried?.has(triedKey(control)),
  );
  const elsewhere = [...ledAstray, ...namesOfOthers(search.wanted)];
  for (const action of search.wanted) {
    const wordings = [...(search.extra?.[action] ?? []), ...actions[action]];
    let best: { control: SeenControl; score: number; rank: number } | null = null;
    let runnerUp: { name: string; score: number } | null = null;
    for (const [place, control] of clickable.entries()) {
      if (search.frame?.has(control)) continue;
      const name = withoutAmount(control.name);
      const score = Math.max(
        bestLikeness(name, wordings),
        0.9 * bestLikeness(control.tooltip, wordings),
        ...control.lines.map((line) => 0.97 * bestLikeness(line, wordings)),
      );
      if (score < leastLikeness || bestLikeness(name, elsewhere) > score) continue;
      const rank = score + (control.kind === 'button' ? 0.01 : 0) + place * 1e-6;
      if (!best || rank > best.rank) {
        if (best && best.control.name !== control.name) runnerUp = { name: best.control.name, score: best.score };
        best = { control, score, rank };
      } else if (control.name !== best.control.name && (!runnerUp || score > runnerUp.score))
        runnerUp = { name: control.name, score };
    }
    if (best) return { action, control: best.control, score: best.score, runnerUp };
  }
  return null;
}

/** "Có" under a question of the form answers it and agrees to nothing; beside "Hủy bỏ" it is no answer, whatever stands above. */
function answers(seen: PageReading, control: SeenControl): boolean {
  if (!isTapped(control)) return false;
  const group = seen.controls.filter(
    (other) => other.groupKey === control.groupKey && other.document === control.document,
  );
  return !group.some(({ name }) => bestLikeness(name, ledAstray) >= 0.9);
}

/** "Nộp phạt 1.400.000 ₫" is "Nộp phạt": how much it is changes nothing about what the button does. */
function withoutAmount(name: string): string {
  return name.replace(/[\s:–(-]*(?:\d{1,3}(?:[.,]\d{3})+|\d{4,9})\s*(?:đ(?:ồng)?|vnđ|vnd|₫)(?![\p{L}\d])\)?/giu, '');
}

/** Words for what is not wanted now: "Thủ tục" resembles "Làm thủ tục", and is the way to the list of services. */
function namesOfOthers(wanted: readonly Action[]): readonly string[] {
  return Object.entries(actions).flatMap(([action, words]) => (wanted.includes(action as Action) ? [] : words));
}

/** Buttons beside a form's way on: they add to it, or have to do with something else. */
const beside = [...ledAstray, ...actions.dismiss, ...actions.add, ...actions.upload, ...actions.logout];

/** The head of a Vietnamese phrase comes first: "Thêm nơi cư trú" adds, whatever it adds. */
function isBeside(name: string): boolean {
  return (
    bestLikeness(name, beside) >= leastLikeness ||
    actions.add.some((head) => folded(name).startsWith(`${folded(head)} `))
  );
}

/**
 * Where nothing wanted is on the page: the only button of its own that could lead on, by whatever words. A citizen who sees "Hủy"
 * and "Tìm quyết định" presses the latter, although he has never read it. null where there are two such, or none.
 */
export function findOnlyButton(seen: PageReading, search: ActionSearch): ActionChoice | null {
  return theOnly(seen, search, ({ inputType, name }) => inputType === 'submit' && name !== '' && !isBeside(name));
}

/** A picture of words is wider than an icon, CSS pixels. */
const pictureOfWords = { width: 80, height: 24 };

/**
 * Where nothing wanted is on the page: the only button of its own that shows a picture and no words. A citizen reads "Gửi hồ sơ" in
 * the picture. null where there are two such, or none.
 */
export function findPictureButton(seen: PageReading, search: ActionSearch): ActionChoice | null {
  return theOnly(
    seen,
    search,
    ({ name, box }) => name === '' && box.width >= pictureOfWords.width && box.height >= pictureOfWords.height,
  );
}

/** The only untried button of the page's own that suits; null where there are two, or none. */
function theOnly(
  seen: PageReading,
  search: ActionSearch,
  suits: (control: SeenControl) => boolean,
): ActionChoice | null {
  const [action] = search.wanted;
  const [control, other] = seen.controls.filter(
    (one) =>
      one.kind === 'button' &&
      isClickable(one) &&
      !search.tried?.has(triedKey(one)) &&
      !search.frame?.has(one) &&
      suits(one),
  );
  return action && control && !other ? { action, control, score: leastLikeness / 2, runnerUp: null } : null;
}

/** What makes two clicks the same click. */
export function triedKey(control: SeenControl): string {
  return `${control.name}|${control.target}|${control.row.slice(0, 60)}|${Math.round(control.box.y)}`;
}
