/**
 * The one way in which the citizen gets anywhere: look, answer what is asked, do what leads on, look again, until the
 * goal is in sight or he cannot go on. Signing in, filing, paying and tracking differ only in their goals.
 */
import { giveUp, look, patienceMs, showWitness, tellPage, tellStep, type Citizen } from './citizen.ts';
import { newComplaints, refuses, repeatedComplaints } from './complaints.ts';
import { fillPage } from './fill-page.ts';
import {
  findAction,
  findOnlyButton,
  findPictureButton,
  isClickable,
  triedKey,
  type ActionChoice,
} from './find-action.ts';
import { folded } from './fold.ts';
import { bestLikeness } from './likeness.ts';
import { openMenu } from './open-menu.ts';
import { click } from './operate.ts';
import type { Question } from './question.ts';
import { newScreen, type ScreenMemory } from './screen-memory.ts';
import { questionsIn, screenOf } from './screen-of.ts';
import type { PageReading } from './sight.ts';
import { actions, type Action } from './wording.ts';
import type { Obstacle } from '../observations.ts';

export interface Goal {
  /** What the citizen wants, in his words. */
  readonly words: string;
  readonly questions: readonly Question[];
  /** What leads on, the most wanted first. */
  readonly wanted: readonly Action[];
  /** The portal's frame (menus, header) leads to this goal, as it does to signing in; elsewhere it leads away. */
  readonly byFrame?: boolean;
  readonly reached: (seen: PageReading) => boolean;
  /** What ends the pursuit badly. */
  readonly refused?: (seen: PageReading) => { readonly reason: Obstacle; readonly answer: string } | null;
  /** What it means that a page, after patience, offers nothing more to do. */
  readonly deadEnd?: (seen: PageReading) => { readonly reason: Obstacle; readonly answer: string } | null;
  /** A step of the goal's own that no dictionary knows, tried before the wanted actions. Returns whether it did something. */
  readonly ownStep?: (seen: PageReading) => Promise<boolean>;
}

/** After so long he tries a button whose words he does not know, if there is only one, ms. */
const lostMs = 1_500;
/** How late a click may show its effect, ms: a busy machine's browser tells of the page it went for only then. */
const effectMs = 400;
/** Refusals that a citizen tries to mend before he gives up: of one wording, of one with a field he cannot answer, of any. */
const mostRefusals = { same: 3, unanswerable: 2, any: 7 };
/** Clicks without any effect. */
const mostFruitless = 4;
/** How often he comes back to one screen, without a word why. */
const mostReturns = 4;
const mostTurns = 60;
/** Fewer do not tell one form from another: screens of documents all ask for a file. */
const fewQuestions = 3;

/** What the citizen remembers of his way. */
interface Way {
  memory: ScreenMemory;
  tried: Set<string>;
  screen: string;
  /** Complaints that a screen showed when it was first seen, and how often it was. */
  readonly visited: Map<string, { readonly complaints: ReadonlySet<string>; visits: number }>;
  /** Forms that he left, by their questions, and what they complained of when first seen. */
  readonly left: { readonly asked: ReadonlySet<string>; readonly complaints: ReadonlySet<string> }[];
  /** How often each refusal was met, by its words. */
  readonly refusals: Map<string, number>;
  fruitless: number;
  /** What he pressed last without effect, in the page's words. */
  pressed: string | null;
  idleSince: number | null;
  /** What the last refusal said: it may name a button to press first. */
  complaints: readonly string[];
  /** The menu of this screen was looked into. */
  menuOpened: boolean;
}

/** @param from what is before his eyes, where he has just looked */
export async function pursue(citizen: Citizen, goal: Goal, from: PageReading | null = null): Promise<PageReading> {
  const way: Way = {
    memory: newScreen(),
    tried: new Set(),
    screen: '',
    visited: new Map(),
    left: [],
    refusals: new Map(),
    fruitless: 0,
    pressed: null,
    idleSince: null,
    complaints: [],
    menuOpened: false,
  };
  const startedAt = Date.now();
  let seen = from ?? (await look(citizen));
  for (let turns = 0; turns < mostTurns; turns += way.idleSince === null ? 1 : 0) {
    if (goal.reached(seen)) return seen;
    const refusal = goal.refused?.(seen);
    if (refusal) giveUp(citizen, refusal.reason, goal.words, { subject: seen.title, answer: refusal.answer });
    if (Date.now() > citizen.sight.deadline()) {
      giveUp(citizen, 'timeout', goal.words, { subject: seen.url, waitedMs: Date.now() - startedAt });
    }
    arrive(citizen, way, seen, goal);
    seen = await fillPage(citizen, seen, goal.questions, way.memory);
    if (goal.reached(seen)) return seen;
    if (await goal.ownStep?.(seen)) {
      way.idleSince = null;
      seen = await look(citizen);
      continue;
    }
    const search = {
      wanted: goal.wanted,
      extra: citizen.extra,
      ...(goal.byFrame ? {} : { frame: citizen.frame }),
      tried: way.tried,
    };
    const choice =
      namedIn(way, seen) ??
      findAction(seen, search) ??
      (isLost(citizen, way)
        ? (findPictureButton(seen, { ...search, frame: citizen.frame }) ??
          findOnlyButton(seen, { ...search, frame: citizen.frame }))
        : null);
    if (!choice && goal.byFrame && !way.menuOpened) {
      const open = await openMenu(citizen, seen);
      way.menuOpened = true;
      if (open) {
        seen = open;
        continue;
      }
    }
    if (!choice) {
      way.idleSince ??= Date.now();
      await idle(citizen, goal, seen, way);
      seen = await look(citizen);
      continue;
    }
    way.idleSince = null;
    if (way.memory.told.size > 0) await showWitness(citizen, 'answered');
    leave(way, seen);
    const after = await act(citizen, seen, choice);
    if (!goal.reached(after)) weigh(citizen, goal, way, choice, seen, after);
    seen = after;
  }
  return giveUp(citizen, 'no-progress', goal.words, {
    subject: citizen.last?.url ?? null,
    answer: `${mostTurns} turns`,
  });
}

/** Nothing wanted came for a while, and nothing more is on its way. */
function isLost(citizen: Citizen, way: Way): boolean {
  return way.idleSince !== null && Date.now() - way.idleSince > lostMs && !citizen.sight.waiting();
}

/** A screen other than the last: forgets the last one's fields, and notices when he has been here before. */
function arrive(citizen: Citizen, way: Way, seen: PageReading, goal: Goal): void {
  const here = screenOf(seen);
  if (here === way.screen) return;
  way.screen = here;
  way.memory = { ...newScreen(), insistent: way.refusals.size > 0 };
  way.tried = new Set();
  way.menuOpened = false;
  citizen.effort.screen();
  const known = way.visited.get(here);
  if (!known) {
    way.visited.set(here, { complaints: new Set(seen.complaints.map(({ text }) => text)), visits: 1 });
    return;
  }
  known.visits += 1;
  if (known.visits > mostReturns)
    giveUp(citizen, 'no-progress', goal.words, { subject: seen.url, answer: `${known.visits} visits` });
}

/** Remembers a form by its questions. */
function leave(way: Way, seen: PageReading): void {
  const first = way.visited.get(way.screen);
  if (first && !comesBack(way, seen)) way.left.push({ asked: questionsIn(seen), complaints: first.complaints });
}

/**
 * The form that asks the same as this page, whatever stands above it: one that came back under the heading "Hồ sơ chưa được gửi"
 * is no other form. A question more or less is no other form either: an answer may have brought it.
 */
function comesBack(way: Way, seen: PageReading): Way['left'][number] | undefined {
  const asks = questionsIn(seen);
  if (asks.size < fewQuestions) return undefined;
  return way.left.find(({ asked }) => [...asks].filter((one) => asked.has(one)).length >= 0.75 * asks.size);
}

/**
 * A button that a refusal tells the citizen to press first: "… bấm Lưu tờ khai trước khi tiếp tục". Not the refusal itself, which
 * leads to its field when pressed: "Vui lòng nhập Quận/Huyện".
 */
function namedIn(way: Way, seen: PageReading): ActionChoice | null {
  const said = way.complaints.map(folded);
  way.complaints = [];
  const control = seen.controls.find((one) => {
    const name = folded(one.name);
    if (!isClickable(one) || name.split(' ').length < 2) return false;
    return said.some((words) => words !== name && ` ${words} `.includes(` ${name} `));
  });
  return control ? { action: 'confirm', control, score: 1, runnerUp: null } : null;
}

/**
 * The click opened a window that asks for a yes or a no. "Vui lòng kiểm tra lại thông tin trước khi nộp" above "Đồng ý" and
 * "Hủy bỏ" refuses nothing; above "Đóng" alone it does.
 */
function asksBack(before: PageReading, after: PageReading): boolean {
  const shown = new Set(before.controls.filter(isClickable).map(({ name }) => name));
  const opened = after.controls.filter((control) => isClickable(control) && !shown.has(control.name));
  const offers = (words: readonly string[]): boolean => opened.some(({ name }) => bestLikeness(name, words) > 0.95);
  return after.url === before.url && offers(actions.confirm) && offers(declining);
}

/** What a click brought: a refusal to mend, nothing at all, or a step on. */
function weigh(
  citizen: Citizen,
  goal: Goal,
  way: Way,
  choice: ActionChoice,
  before: PageReading,
  after: PageReading,
): void {
  if (asksBack(before, after)) return;
  const known = comesBack(way, after) ?? way.visited.get(screenOf(after));
  const complaints = known ? newComplaints(known.complaints, before, after) : [];
  if (complaints.length === 0) complaints.push(...repeatedComplaints(before, after));
  const boxes = complaints.length === 0 && after.likeness === before.likeness ? after.boxes.filter(refuses) : [];
  complaints.push(...boxes);
  if (complaints.length > 0) {
    const words = complaints.toSorted().join(' · ');
    const met = (way.refusals.get(words) ?? 0) + 1;
    way.refusals.set(words, met);
    way.complaints = complaints;
    // A form that says why sends him through its screens again with good reason.
    for (const screen of way.visited.values()) screen.visits = 0;
    tellPage(citizen, { ...after, alerts: [...after.alerts, ...boxes] }, 'refused');
    const patience = way.memory.unanswered.size > 0 ? mostRefusals.unanswerable : mostRefusals.same;
    if (met >= patience || way.refusals.size >= mostRefusals.any) giveUpRefused(citizen, goal, way, after, complaints);
    way.memory = { ...newScreen(), told: way.memory.told, unanswered: way.memory.unanswered, insistent: true };
  } else if (after.likeness === before.likeness) {
    // Nothing happened: first he looks for what he left out, then for another button.
    way.fruitless += 1;
    way.pressed = choice.control.name;
    if (way.memory.insistent) way.tried.add(triedKey(choice.control));
    way.memory = { ...newScreen(), told: way.memory.told, unanswered: way.memory.unanswered, insistent: true };
    if (way.fruitless < mostFruitless) return;
    const [unanswered] = way.memory.unanswered;
    if (unanswered !== undefined) giveUp(citizen, 'unanswerable', goal.words, { subject: unanswered });
    giveUp(citizen, 'no-progress', goal.words, { subject: choice.control.name });
  } else way.fruitless = 0;
}

function giveUpRefused(
  citizen: Citizen,
  goal: Goal,
  way: Way,
  after: PageReading,
  complaints: readonly string[],
): never {
  const unanswered = [...way.memory.unanswered];
  const named = after.complaints.find(({ field }) => field !== null && unanswered.includes(field));
  return giveUp(citizen, unanswered.length > 0 ? 'unanswerable' : 'refused', goal.words, {
    subject: named?.field ?? unanswered[0] ?? after.complaints.find(({ field }) => field)?.field ?? null,
    answer: complaints.join(' · ').slice(0, 1_500),
  });
}

async function act(citizen: Citizen, before: PageReading, choice: ActionChoice): Promise<PageReading> {
  const startedAt = Date.now();
  const words = `bấm "${choice.control.name}"`;
  citizen.task.progress?.(citizen.stage, words);
  const told = {
    lookedFor: choice.action,
    chosen: choice.control.name,
    score: choice.score,
    runnerUp: choice.runnerUp,
    startedAt,
  };
  try {
    await click(citizen.sight, choice.control, citizen.stage, words);
  } catch (error) {
    tellStep(citizen, words, { ...told, failed: true });
    throw error;
  }
  citizen.effort.click();
  citizen.sight.acted();
  let after = await look(citizen);
  for (const until = Date.now() + effectMs; after.likeness === before.likeness && Date.now() < until;) {
    await citizen.sight.settle();
    after = await look(citizen);
  }
  tellStep(citizen, words, told);
  return after;
}

/** Nothing to do: the page may still be loading. When patience ends, the citizen says what he missed. */
async function idle(citizen: Citizen, goal: Goal, seen: PageReading, way: Way): Promise<void> {
  const waitedMs = Date.now() - (way.idleSince ?? Date.now());
  if (citizen.sight.waiting() || waitedMs < patienceMs) {
    await citizen.sight.settle();
    return;
  }
  const end = goal.deadEnd?.(seen);
  if (end) giveUp(citizen, end.reason, goal.words, { subject: seen.title, answer: end.answer, waitedMs });
  const [unanswered] = way.memory.unanswered;
  if (unanswered !== undefined) giveUp(citizen, 'unanswerable', goal.words, { subject: unanswered, waitedMs });
  if (way.fruitless > 0) giveUp(citizen, 'no-progress', goal.words, { subject: way.pressed, waitedMs });
  giveUp(citizen, 'control-missing', goal.words, {
    subject: goal.wanted.map((action) => actions[action][0]).join(', '),
    answer: seen.headings.slice(0, 3).join(' · '),
    waitedMs,
  });
}

/** The other button of a window that asks. */
const declining = ['Hủy', 'Hủy bỏ', 'Không', 'Quay lại', 'Xem lại', 'Kiểm tra lại', 'Đóng', 'Cancel'];
