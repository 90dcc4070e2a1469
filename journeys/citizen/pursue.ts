/**
 * The one way in which the citizen gets anywhere: look, answer what is asked, do what leads on, look again, until the
 * goal is in sight or he cannot go on. Signing in, filing, paying and tracking differ only in their goals.
 */
import { giveUp, look, tellPage, tellStep, type Citizen } from './citizen.ts';
import { fillPage, newScreen, type ScreenMemory } from './fill-page.ts';
import { findAction, triedKey, type ActionChoice } from './find-action.ts';
import { mentions } from './likeness.ts';
import { ObstacleMet } from './obstacle-met.ts';
import { click } from './operate.ts';
import type { Question } from './question.ts';
import type { PageReading } from './sight.ts';
import type { Action } from './wording.ts';
import type { Obstacle } from '../observations.ts';

export interface Goal {
  /** What the citizen wants, in his words. */
  readonly words: string;
  readonly questions: readonly Question[];
  /** What leads on, the most wanted first. */
  readonly wanted: readonly Action[];
  readonly reached: (seen: PageReading) => boolean;
  /** What ends the pursuit badly. */
  readonly refused?: (seen: PageReading) => { readonly reason: Obstacle; readonly answer: string } | null;
  /** What it means that a page, after patience, offers nothing more to do. */
  readonly deadEnd?: (seen: PageReading) => { readonly reason: Obstacle; readonly answer: string } | null;
  /** A step of the goal's own that no dictionary knows, tried before the wanted actions. Returns whether it did something. */
  readonly ownStep?: (seen: PageReading) => Promise<boolean>;
}

/** How long a page may offer nothing to do before the citizen concludes that it never will, ms. */
const patienceMs = 6_000;
/** Refusals on one screen that a citizen tries to mend. */
const mostRefusals = 2;
const mostTurns = 60;

export async function pursue(citizen: Citizen, goal: Goal): Promise<PageReading> {
  let memory = newScreen();
  let tried = new Set<string>();
  let screen = '';
  let refusals = 0;
  let fruitless = 0;
  let idleSince: number | null = null;
  const startedAt = Date.now();
  for (let turns = 0; turns < mostTurns;) {
    let seen = await look(citizen);
    if (goal.reached(seen)) return seen;
    const refusal = goal.refused?.(seen);
    if (refusal) giveUp(citizen, refusal.reason, goal.words, { subject: seen.title, answer: refusal.answer });
    if (Date.now() > citizen.sight.deadline())
      giveUp(citizen, 'timeout', goal.words, { subject: seen.url, waitedMs: Date.now() - startedAt });
    const here = screenOf(seen);
    if (here !== screen) {
      screen = here;
      memory = newScreen();
      tried = new Set();
      refusals = 0;
      citizen.effort.screen();
    }
    seen = await fillPage(citizen, seen, goal.questions, memory);
    if (goal.reached(seen)) return seen;
    if (await goal.ownStep?.(seen)) {
      idleSince = null;
      turns += 1;
      seen = await look(citizen);
      continue;
    }
    const choice = findAction(seen, { wanted: goal.wanted, extra: citizen.extra, frame: citizen.frame, tried });
    if (!choice) {
      idleSince ??= Date.now();
      await idle(citizen, goal, seen, memory, idleSince, fruitless);
      seen = await look(citizen);
      continue;
    }
    idleSince = null;
    turns += 1;
    const after = await act(citizen, goal, choice);
    if (goal.reached(after)) return after;
    const complaints = newComplaints(seen, after);
    if (complaints.length > 0 && screenOf(after) === here) {
      refusals += 1;
      tellPage(citizen, after, 'refused');
      const unanswered = [...memory.unanswered];
      if (refusals >= mostRefusals) {
        const named = after.complaints.find(({ field }) => field !== null && unanswered.includes(field));
        giveUp(citizen, unanswered.length > 0 ? 'unanswerable' : 'refused', goal.words, {
          subject: named?.field ?? unanswered[0] ?? after.complaints.find(({ field }) => field)?.field ?? null,
          answer: complaints.join(' · ').slice(0, 1_500),
        });
      }
      memory = { ...newScreen(), told: memory.told, unanswered: memory.unanswered, insistent: true };
    } else if (after.likeness === seen.likeness) {
      // Nothing happened: first he looks for what he left out, then for another button.
      fruitless += 1;
      if (memory.insistent) tried.add(triedKey(choice.control));
      memory = { ...newScreen(), told: memory.told, unanswered: memory.unanswered, insistent: true };
      if (fruitless >= 4) giveUp(citizen, 'no-progress', goal.words, { subject: choice.control.name });
    } else fruitless = 0;
    seen = after;
  }
  return giveUp(citizen, 'no-progress', goal.words, {
    subject: citizen.last?.url ?? null,
    answer: `${mostTurns} turns`,
  });
}

async function act(citizen: Citizen, goal: Goal, choice: ActionChoice): Promise<PageReading> {
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
    // A click on something that was just drawn anew is no click: look again.
    if (!(error instanceof ObstacleMet) || error.reason !== 'no-progress') {
      tellStep(citizen, words, { ...told, failed: true });
      throw error;
    }
  }
  citizen.effort.click();
  await citizen.sight.settle();
  const after = await look(citizen);
  tellStep(citizen, words, told);
  return after;
}

/** Nothing to do: the page may still be loading. When patience ends, the citizen says what he missed. */
async function idle(
  citizen: Citizen,
  goal: Goal,
  seen: PageReading,
  memory: ScreenMemory,
  since: number,
  fruitless: number,
): Promise<void> {
  const waitedMs = Date.now() - since;
  if (citizen.sight.waiting() || waitedMs < patienceMs) {
    await citizen.sight.settle();
    return;
  }
  const end = goal.deadEnd?.(seen);
  if (end) giveUp(citizen, end.reason, goal.words, { subject: seen.title, answer: end.answer, waitedMs });
  if (memory.unanswered.size > 0)
    giveUp(citizen, 'unanswerable', goal.words, { subject: [...memory.unanswered][0] ?? null, waitedMs });
  if (fruitless > 0) giveUp(citizen, 'no-progress', goal.words, { subject: seen.url, waitedMs });
  giveUp(citizen, 'control-missing', goal.words, {
    subject: goal.wanted.join(', '),
    answer: seen.headings.slice(0, 3).join(' · '),
    waitedMs,
  });
}

/** What makes a screen of its own: address and headings. A wizard keeps its address, a form with complaints its headings. */
function screenOf(seen: PageReading): string {
  const fields = seen.controls.filter(
    (control) => control.kind !== 'button' && control.kind !== 'link' && control.kind !== 'clickable',
  ).length;
  return `${seen.url.split('#')[0]}|${seen.headings.join('|')}|${fields === 0}`;
}

/** Complaints and alerts that the last click brought. */
function newComplaints(before: PageReading, after: PageReading): string[] {
  const known = new Set(before.complaints.map(({ text }) => text));
  const fresh = after.complaints.map(({ text }) => text).filter((text) => !known.has(text));
  const invalid = after.controls
    .filter((control) => control.complaint !== '')
    .map((control) => `${control.name || control.nearby}: ${control.complaint}`);
  const unfriendly = after.alerts.filter((alert) => mentions(alert, ['thành công', 'xin chào']) === null);
  return [
    ...new Set([
      ...fresh,
      ...unfriendly,
      ...(after.likeness === before.likeness ? after.complaints.map(({ text }) => text) : []),
      ...invalid,
    ]),
  ];
}
