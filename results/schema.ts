/** The tables, as Kysely's types. What a run was is kept whole in `record`; the columns beside it are what people filter by. */
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { AskedDocument } from '../diagnosis/asked-document.ts';
import type { AskedField } from '../diagnosis/asked-field.ts';
import type { PageAudit } from '../diagnosis/page-audit.ts';
import type { Factor } from '../diagnosis/incidents/factor.ts';
import type { Claim, ReviewAct } from '../diagnosis/review/review.ts';
import type { Diagnosis, RunRecord } from '../diagnosis/run-record.ts';

/** A moment: read as a Date, written as a Date or an ISO string. */
type Moment = ColumnType<Date, Date | string, Date | string>;
/** A JSON document: read as the value, written as text that PostgreSQL can store (see `storable-json.ts`). */
type Json<T> = ColumnType<T, string, string>;
/** A bigint: PostgreSQL's driver reads it as text, PGlite's as a number. */
type BigCount = ColumnType<number | string, number, number>;

export interface RunsTable {
  run_id: string;
  service: string;
  portal: string;
  /** null: the national portal or a ministry's. */
  province: string | null;
  device: string;
  network: string;
  /** When the slot was due; null for a run that nobody scheduled. */
  scheduled_at: ColumnType<Date | null, Date | string | null, never>;
  started_at: Moment;
  /** Who asked for it by hand: counted nowhere. null: the schedule did. */
  started_by: string | null;
  duration_ms: number;
  outcome: string;
  failed_stage: string | null;
  /** One of the six causes or `inconclusive`; null unless the run failed. */
  cause: string | null;
  detail: string | null;
  monitor_fault: string | null;
  record: Json<RunRecord>;
  /** How many signals of each kind were seen, where the worker told. */
  signal_counts: ColumnType<Readonly<Record<string, number>> | null, string | null, string | null>;
  recorded_at: Generated<Date>;
  /** The worker that made it, and the place that it measures from; null where nobody told. */
  probe: string | null;
  probe_place: string | null;
  /** The incident that explains its failure; null: none, as far as is known. */
  incident: ColumnType<string | null, never, string>;
  /** What its files take, bytes; null: it has none, or none any more. */
  artifact_bytes: ColumnType<number | string | null, number | null, number | null>;
}

/**
 * Runs ever recorded, by what the counters of `metrics/` distinguish. Grows in the same statement that records a run and
 * is never pruned with old runs: counters rebuilt from it neither jump nor fall. '' stands for "none" in a key column.
 */
export interface RunTotalsTable {
  service: string;
  portal: string;
  province: string;
  outcome: string;
  failed_stage: string;
  cause: string;
  monitor_fault: string;
  runs: BigCount;
}

/** A slot in which nobody tried: unknown minutes, never silently green. */
export interface MissedSlotsTable {
  cell: string;
  slot_at: Moment;
  service: string;
  portal: string;
  device: string;
  network: string;
  reason: string;
}

/** Missed slots ever counted, by portal; never pruned. */
export interface MissedTotalsTable {
  portal: string;
  missed: BigCount;
}

/** Failures of many runs that one factor explains. Which runs: their column `incident` says it. */
export interface IncidentsTable {
  id: string;
  factor_kind: string;
  factor_id: string;
  indistinguishable: Json<readonly Factor[]>;
  cause: string;
  cause_share: number;
  failure_rate: number;
  started_at: Moment;
  opened_at: Moment;
  last_failure_at: Moment;
  /** null: open. */
  closed_at: ColumnType<Date | null, Date | null, Date | null>;
  closed_because: string | null;
}

/** A key for programs, or for a person without an account. The key itself is nowhere: only its SHA-256. */
export interface ApiTokensTable {
  id: string;
  hash: string;
  name: string;
  /** As `api/access/grant.ts` writes them: `vendor:vnpt`. */
  grants: Json<readonly string[]>;
  /** What it is limited to; null: all that its grants allow. */
  actions: Json<readonly string[]> | null;
  /** The installation that it is for. */
  audience: string;
  created_at: Moment;
  created_by: string;
  expires_at: Moment;
  revoked_at: ColumnType<Date | null, Date | null, Date | null>;
}

/** A person who signed in. Keyed by the SHA-256 of what the browser's cookie holds. */
export interface SessionsTable {
  hash: string;
  subject: string;
  name: string;
  grants: Json<readonly string[]>;
  actions: Json<readonly string[]> | null;
  /** The token by which he signed in: the session ends with it. */
  token_id: string | null;
  created_at: Moment;
  seen_at: Moment;
  expires_at: Moment;
}

/** A sign-in at the identity provider that has not come back yet; used once. */
export interface SignInsTable {
  hash: string;
  state: string;
  nonce: string;
  verifier: string;
  return_to: string;
  expires_at: Moment;
}

/** Where the review of a failure or an incident stands. */
export interface ReviewsTable {
  kind: string;
  object: string;
  state: string;
  assignee: string | null;
  fixed_in: string | null;
  claim: Json<Claim | null> | null;
  changed_at: Moment;
}

/** Everything that was said and decided in reviews. */
export interface ReviewEntriesTable {
  id: GeneratedAlways<number | string>;
  kind: string;
  object: string;
  at: Moment;
  actor: string;
  actor_name: string;
  entry: Json<ReviewAct>;
  state: string;
}

/** Runs whose cause people agreed on. */
export interface LabelledCasesTable {
  run_id: string;
  was: Json<Diagnosis | null>;
  claim: Json<Claim>;
  decided_at: Moment;
  decided_by: string;
}

/** Who did what to what; never changed, never deleted by us. */
export interface AuditLogTable {
  id: GeneratedAlways<number | string>;
  at: Moment;
  actor: string;
  actor_name: string;
  grants: Json<readonly string[]>;
  action: string;
  object: string;
  address: string;
}

/** What the profiles say of the portals that were ever watched. */
export interface PortalsTable {
  id: string;
  name: string;
  province: string | null;
  operator: string | null;
  product: string | null;
  product_version: string | null;
  vendor: string | null;
  procurement: string | null;
}

/** When a portal is not to be tried; `ends_at` is the first moment after it. */
export interface MaintenanceWindowsTable {
  id: string;
  portal: string;
  starts_at: Moment;
  ends_at: Moment;
  reason: string;
}

/** Each version that a portal's profile told of, when it was first seen after another. */
export interface PortalVersionsTable {
  portal: string;
  seen_at: Moment;
  product: string;
  version: string;
}

/** What the forms of a service asked at a portal, fields and documents, by the newest run that came to their end. */
export interface AskedFieldsTable {
  service: string;
  portal: string;
  run_id: string;
  asked_at: Moment;
  fields: Json<readonly AskedField[]>;
  /** null: a worker of before, which did not tell. */
  documents: ColumnType<readonly AskedDocument[] | null, string | null, string | null>;
}

/** What axe-core found at a kind of page of a portal, by the newest run of a day that looked. */
export interface PageAuditsTable {
  portal: string;
  stage: string;
  moment: string;
  /** Of Viet Nam, `2026-11-22`. */
  day: string;
  run_id: string;
  audited_at: Moment;
  /** Rules that had something to look at. */
  checked: number;
  broken: Json<PageAudit['broken']>;
}

/**
 * Runs and missed slots added up by hour, day and week (`migrations/create-rollups.ts`, `roll-up-weeks.ts`); triggers write it. '' in a key that the grain does not
 * tell apart, or that a run has none of. The columns that are added up are those of the view `run_counts`.
 */
export interface RunRollupsTable {
  /** `day-portal`: the period and what is told apart. */
  grain: string;
  starts_at: Moment;
  service: string;
  portal: string;
  province: string;
  device: string;
  network: string;
  place: string;
}

/** Since when single runs, or hours, are whole. What was never deleted has no row. */
export interface KeptSinceTable {
  what: string;
  since: Moment;
}

export interface Schema {
  runs: RunsTable;
  run_totals: RunTotalsTable;
  missed_slots: MissedSlotsTable;
  missed_totals: MissedTotalsTable;
  incidents: IncidentsTable;
  portals: PortalsTable;
  maintenance_windows: MaintenanceWindowsTable;
  portal_versions: PortalVersionsTable;
  api_tokens: ApiTokensTable;
  sessions: SessionsTable;
  sign_ins: SignInsTable;
  audit_log: AuditLogTable;
  reviews: ReviewsTable;
  review_entries: ReviewEntriesTable;
  labelled_cases: LabelledCasesTable;
  asked_fields: AskedFieldsTable;
  page_audits: PageAuditsTable;
  run_rollups: RunRollupsTable;
  kept_since: KeptSinceTable;
}
