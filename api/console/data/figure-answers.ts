/** Figures over a time, as the API answers them. */
import type { Bilingual, Figures } from './answers.ts';

/** Figures with a word on whether they suffice to rank by. */
export interface Judged extends Figures {
  /** Slots in which nobody tried. */
  readonly missed: number;
  readonly enough: boolean;
}

export interface ComparedRow extends Judged {
  readonly key: string;
  readonly name: Bilingual;
  /** null: too few runs for any place. */
  readonly rank: { readonly best: number; readonly worst: number } | null;
  /** Failed runs by cause. */
  readonly causes: Readonly<Record<string, number>>;
  /** Days of Viet Nam in which something was counted. */
  readonly days: readonly { readonly day: string; readonly ok: number; readonly failed: number }[];
}

export interface Comparison {
  readonly from: string;
  readonly to: string;
  readonly leastRuns: number;
  readonly leftOut: number;
  readonly rows: readonly ComparedRow[];
}

/** Of the days before a moment and those after it. */
export interface BesideRow {
  readonly key: string;
  readonly name: Bilingual;
  readonly before: Judged;
  readonly after: Judged;
  /** null: too few runs on one side. */
  readonly change: {
    readonly difference: number;
    readonly low: number;
    readonly high: number;
    readonly clear: boolean;
  } | null;
}

export interface BeforeAfter {
  readonly leastRuns: number;
  readonly before: { readonly from: string; readonly to: string };
  readonly after: { readonly from: string; readonly to: string };
  readonly total: Pick<BesideRow, 'before' | 'after' | 'change'>;
  readonly rows: readonly BesideRow[];
}

export interface Release {
  readonly portal: string;
  readonly name: Bilingual;
  readonly product: string;
  readonly version: string;
  readonly seenAt: string;
}

export interface Matrix {
  readonly from: string;
  readonly to: string;
  readonly services: readonly { readonly id: string; readonly name: Bilingual }[];
  readonly provinces: readonly { readonly code: string; readonly name: Bilingual; readonly portals: number }[];
  readonly cells: readonly (Judged & { readonly service: string; readonly province: string })[];
}
