/** The contract between whoever owns a browser and the journey that travels in it. */
import type { Page } from 'playwright-core';
import type { Service } from './catalogue/service.ts';
import type { Effort, Observation, Obstacle, Stage } from './observations.ts';
import type { Persona } from './personas/persona.ts';
import type { PortalProfile } from './portals/profile.ts';

/** Values behind the profile's `$NAMES`, read by the worker from the environment or the secrets file. */
export interface Secrets {
  readonly account: { readonly username: string; readonly password: string; readonly otp: string | null } | null;
  readonly card: {
    readonly bank: string;
    readonly number: string;
    readonly holder: string;
    readonly issued: string;
    readonly otp: string;
  };
}

export interface JourneyTask {
  readonly page: Page;
  readonly service: Service;
  readonly portal: PortalProfile;
  readonly persona: Persona;
  readonly secrets: Secrets;
  /** Bundled script that reads a page in one pass, see `citizen/in-page/`. */
  readonly readingScript: string;
  /** Folder in which files to upload are made on the fly. */
  readonly scratchFolder: string;
  /** Aborted at the hard deadline or when the worker stops: the journey ends at once, by throwing. */
  readonly abort: AbortSignal;
  /** Aborted with a `Halted` when the journey may go no further: it ends at once, `stopped`, with a report. */
  readonly halt?: AbortSignal;
  /**
   * Asked before the first page is opened. null: the portal may be entered; otherwise why its robots.txt, which must be read
   * before anything else, is out of reach.
   */
  readonly enter?: () => Promise<{ readonly url: string; readonly reason: string } | null>;
  readonly observe: (observation: Observation) => void;
  /**
   * Called at the end of a stage, where the citizen gives up, and (`answered`) before he goes on from a screen that asked him something, with
   * the window in front of him; he waits until it is done, and the wait is in no stage's time.
   * For whoever keeps pictures: it throws nothing and does not change the page.
   */
  readonly witness?: (moment: 'answered' | 'stage-end' | 'failure', stage: Stage, page: Page) => Promise<void>;
  /** Called when a stage begins or a step starts, for whoever watches live. */
  readonly progress?: (stage: Stage, words: string) => void;
}

/** agreement: the operator agreed to no more than this. the others: see `Halted`. */
export interface Stop {
  readonly reason: 'agreement' | 'robots-txt' | 'traffic-stopped' | 'unknown-host';
  readonly words: string;
}

/** How a journey ended. An obstacle is what the citizen met; a thrown error is our own fault. */
export interface JourneyReport {
  readonly outcome: 'ok' | 'failed' | 'stopped';
  /** Why it went no further although nothing went wrong; null unless `stopped`. */
  readonly stopped: Stop | null;
  readonly failedStage: Stage | null;
  readonly failedStep: string | null;
  readonly obstacle: Obstacle | null;
  readonly fileCode: string | null;
  /** A submission was accepted, or money was charged: nothing of this run may be repeated at a real portal. */
  readonly leftTraces: boolean;
  readonly stages: readonly {
    readonly stage: Stage;
    readonly outcome: 'ok' | 'failed' | 'skipped' | 'stopped';
    readonly durationMs: number;
    readonly steps: number;
  }[];
  readonly effort: Effort;
}
