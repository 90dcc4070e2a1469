/** Services, grades and the work under way, as the API answers them. */
import type { Bilingual } from './answers.ts';

export interface AskedField {
  readonly label: string;
  readonly declared: boolean;
  readonly required: boolean;
  readonly heldByState: boolean;
  readonly prefilled: boolean;
}

export interface ServiceAsked {
  readonly from: string;
  readonly to: string;
  readonly service: { readonly id: string; readonly name: Bilingual };
  readonly declared: {
    readonly fields: readonly {
      readonly field: string;
      readonly label: Bilingual;
      readonly required: boolean;
      readonly heldByState: boolean;
    }[];
    readonly attachments: readonly {
      readonly name: Bilingual;
      readonly required: boolean;
      readonly condition: Bilingual | null;
    }[];
    readonly processing: Bilingual;
    readonly source: string | null;
  };
  readonly portals: readonly PortalAsked[];
}

export interface PortalAsked {
  readonly portal: string;
  readonly name: Bilingual;
  readonly ok: number;
  readonly failed: number;
  /** null: no run got through. */
  readonly effort: { readonly screens: number; readonly estimatedSeconds: number } | null;
  /** null: no run came to the end of the forms. */
  readonly asked: {
    readonly fields: readonly AskedField[];
    readonly askedAgain: number;
    readonly undeclared: number;
    readonly notAsked: readonly string[];
    /** null: not known. */
    readonly documents: {
      readonly wanted: readonly {
        readonly name: string;
        readonly declared: Bilingual | null;
        readonly required: boolean;
      }[];
      readonly undeclared: number;
      readonly notWanted: readonly Bilingual[];
    } | null;
  } | null;
}

export interface Grades {
  readonly from: string;
  readonly to: string;
  readonly portals: readonly PortalGrade[];
}

export interface PortalGrade {
  readonly portal: string;
  readonly name: Bilingual;
  readonly grade: 'A' | 'B' | 'C' | 'D' | 'E' | null;
  readonly points: number | null;
  readonly parts: readonly {
    readonly id: string;
    readonly points: number | null;
    readonly most: number;
    readonly why: Bilingual;
  }[];
}

export interface QueueAnswer {
  readonly jobs: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly workers: readonly {
    readonly id: string;
    readonly place: string;
    readonly version: string;
    readonly concurrency: number;
    readonly running: number;
    readonly setAside: string | null;
  }[];
}

export interface LatenessSpan {
  readonly from: string;
  readonly runs: number;
  /** null: there was no run. */
  readonly medianSeconds: number | null;
  readonly p95Seconds: number | null;
  readonly missed: number;
}

export interface LatenessAnswer {
  readonly total: LatenessSpan;
  readonly spans: readonly LatenessSpan[];
}

export interface MaintenanceWindow {
  readonly id: string;
  readonly portal: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly reason: string;
}
