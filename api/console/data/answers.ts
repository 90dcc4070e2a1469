/** What the API answers, by the types of its own schemas. Types only: nothing of the server gets into the page. */
import type { z } from 'zod';
import type { Cause } from '../../../diagnosis/causes.ts';
import type { RunRecord, Stage } from '../../../diagnosis/run-record.ts';
import type { Action } from '../../access/policy.ts';
import type { incidentSchema } from '../../incident-answer.ts';

export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export interface Me {
  readonly kind: 'anonymous' | 'local' | 'token' | 'session';
  readonly name: string;
  readonly grants: readonly string[];
  readonly actions: readonly Action[];
  readonly csrfToken: string | null;
  readonly signInAt: 'provider' | 'token';
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface Figures {
  readonly ok: number;
  readonly failed: number;
  readonly stopped: number;
  readonly monitorFaults: number;
  readonly availability: number | null;
  readonly interval: Interval | null;
}

export interface Summary {
  readonly from: string;
  readonly total: Figures;
  readonly failuresByCause: readonly { readonly group: string | null; readonly runs: number }[];
  readonly missed: readonly { readonly portal: string; readonly missed: number }[];
}

export interface ServiceEntry {
  readonly id: string;
  readonly number: number;
  readonly name: Bilingual;
}

export interface PortalEntry {
  readonly id: string;
  readonly name: string;
  readonly province?: string;
  readonly vendor?: string;
  readonly product?: string;
  readonly traffic: 'allowed' | 'stopped' | 'unknown';
  readonly stopReason: string | null;
  /** What the reader may do with it. */
  readonly may: readonly Action[];
}

export interface CauseEntry {
  readonly id: Cause;
  readonly name: Bilingual;
  readonly whoActs: Bilingual;
}

export type Incident = z.output<typeof incidentSchema>;

export interface RunPage {
  readonly runs: readonly RunRecord[];
  readonly nextCursor: string | null;
}

/** Where a run is that may have no record yet. */
export interface RunProgress {
  readonly state: 'waiting' | 'running' | 'recorded';
  readonly service: string;
  readonly portal: string;
  readonly device: string;
  readonly network: string;
  readonly since: string | null;
  readonly steps: readonly { readonly at: string; readonly stage: Stage | null; readonly words: string | null }[];
}

/** A run under way, as the live events tell it. */
export interface RunningRun {
  readonly runId: string;
  readonly service: string | null;
  readonly portal: string | null;
  readonly since: string;
  readonly stage: Stage | null;
  readonly words: string | null;
}
