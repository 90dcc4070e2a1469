import type { Diagnosis, MonitorFault } from '../diagnosis/run-record.ts';
import type { RunSignals } from '../diagnosis/signals.ts';
import type { Service } from '../journeys/catalogue/service.ts';
import type { JourneyReport, JourneyTask, Secrets } from '../journeys/journey.ts';
import type { Persona } from '../journeys/personas/persona.ts';
import type { Signature } from './apply-device.ts';
import type { ArtifactKeeper } from './artifacts/artifact-keeper.ts';
import type { Attempt, Conditions } from './attempt-journey.ts';
import type { BrowserPool } from './browser-pool.ts';
import type { Observer } from './observers/observer.ts';
import type { RobotsFiles } from './robots/robots-files.ts';

/** A failed run is one of the two; monitorFault wins. Both null: nothing could be said, which is our fault too. */
export interface Verdict {
  readonly monitorFault: MonitorFault | null;
  readonly diagnosis: Diagnosis | null;
}

export interface RunJourneyDeps {
  readonly pool: Pick<BrowserPool, 'lease'>;
  readonly travel: (task: JourneyTask) => Promise<JourneyReport>;
  readonly judge: (run: RunSignals) => Verdict;
  readonly service: Service;
  readonly persona: Persona;
  readonly secrets: Secrets;
  readonly readingScript: string;
  readonly observers: readonly Observer[];
  readonly artifacts: Pick<ArtifactKeeper, 'keep'>;
  readonly dataFolder: string;
  readonly signature: Signature;
  readonly portalHeader: { readonly name: string; readonly value: string } | null;
  readonly accessProxy: string | null;
  readonly controlResolver: string | null;
  readonly neutralUrls: readonly string[];
  /** 1 for the first time that this run is made. */
  readonly attempt: number;
  /** What the trace holds that is kept when the journey fails, see `Attempt`. */
  readonly trace: Attempt['trace'];
  /** Whether pictures are taken at the end of each stage and at the failure. */
  readonly pictures: boolean;
  /** Added to the stages' budgets before the run is ended by force, ms. */
  readonly marginMs?: number;
  readonly graceMs?: number;
  /** Less memory than this and no browser is asked to do anything, MiB. */
  readonly minFreeMemoryMiB?: number;
  /** Whether the accessibility of a page of this kind is to be looked at again; absent: of none. */
  readonly auditDue?: (kind: string) => Promise<boolean>;
  readonly abort: AbortSignal;
  /** Asked before pages of portals that did not agree to more; their copies outlive the run. */
  readonly robots: RobotsFiles;
  /** Aborted with a `Halted` when all traffic to the portal is stopped. */
  readonly halt?: AbortSignal;
  readonly clock?: () => Date;
  readonly progress?: NonNullable<JourneyTask['progress']>;
}

/** A run under way: what it is made with, and what was found out when it began. */
export type Run = RunJourneyDeps & {
  readonly conditions: Conditions;
  readonly scratchFolder: string;
  readonly startedAt: Date;
};
