/** The citizen on his way: what he sees, what he has told so far, and how to give up. */
import type { Action } from './wording.ts';
import type { EffortLog } from './effort.ts';
import { ObstacleMet } from './obstacle-met.ts';
import type { PortalFrame } from './portal-frame.ts';
import type { PageReading, Sight } from './sight.ts';
import type { JourneyTask } from '../journey.ts';
import type { Obstacle, Stage } from '../observations.ts';

export interface Citizen {
  readonly task: JourneyTask;
  readonly sight: Sight;
  readonly effort: EffortLog;
  /** What the portal shows on every page: menus, header, footer. Learned on its home page. */
  readonly frame: PortalFrame;
  /** Words of the portal's own profile for an action. */
  readonly extra: Readonly<Partial<Record<Action, readonly string[]>>>;
  /** Last reading, for the page signal of a failure. */
  last: PageReading | null;
  stage: Stage;
  steps: number;
  /** How long whoever looks on has kept him waiting, ms: not his time. */
  witnessedMs: number;
  /** The file's code, once the portal has told it. */
  fileCode: string | null;
  /** A file was accepted or money charged. */
  leftTraces: boolean;
  /** Name of the file handed in for each document, by the document's words: tracking must know them. */
  readonly handedIn: Map<string, string>;
}

/** How long a page may offer nothing to do before the citizen concludes that it never will, ms. */
export const patienceMs = 6_000;

/** Reads the window in front and keeps the reading. */
export async function look(citizen: Citizen): Promise<PageReading> {
  citizen.last = await citizen.sight.read();
  return citizen.last;
}

/** Lets whoever looks on look, while the citizen waits. */
export async function showWitness(citizen: Citizen, moment: 'answered' | 'stage-end' | 'failure'): Promise<void> {
  const startedAt = Date.now();
  await citizen.task.witness?.(moment, citizen.stage, citizen.sight.page());
  const tookMs = Date.now() - startedAt;
  citizen.witnessedMs += tookMs;
  citizen.sight.enter(citizen.stage, citizen.sight.deadline() + tookMs);
}

/** Tells a step in the citizen's words, with how its control was chosen. */
export function tellStep(
  citizen: Citizen,
  words: string,
  choice: {
    readonly lookedFor?: string | null;
    readonly chosen?: string | null;
    readonly score?: number | null;
    readonly runnerUp?: { readonly name: string; readonly score: number } | null;
    readonly startedAt: number;
    readonly failed?: boolean;
  },
): void {
  citizen.steps += 1;
  citizen.task.observe({
    kind: 'step',
    stage: citizen.stage,
    words,
    outcome: choice.failed ? 'failed' : 'done',
    durationMs: Date.now() - choice.startedAt,
    lookedFor: choice.lookedFor ?? null,
    chosen: choice.chosen ?? null,
    score: choice.score ?? null,
    runnerUp: choice.runnerUp ?? null,
  });
}

export function giveUp(
  citizen: Citizen,
  reason: Obstacle,
  words: string,
  more: { readonly subject?: string | null; readonly answer?: string | null; readonly waitedMs?: number | null } = {},
): never {
  throw new ObstacleMet(citizen.stage, reason, words, more);
}

/** Tells what a page showed at a moment that matters. */
export function tellPage(citizen: Citizen, seen: PageReading, moment: 'stage-end' | 'failure' | 'refused'): void {
  citizen.task.observe({
    kind: 'page',
    stage: citizen.stage,
    moment,
    url: seen.url,
    title: seen.title,
    headings: seen.headings,
    alerts: seen.alerts,
    validations: seen.complaints.filter((complaint) => !citizen.frame.says(complaint.text)),
    text: seen.text,
    textLength: seen.textLength,
    controls: seen.controls.length,
    lang: seen.lang || null,
  });
}
