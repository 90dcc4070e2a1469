/** One alert: when, how bad, for whom, and where to go on. */
import type { Bilingual } from '../bilingual.ts';
import type { Query } from '../promql/query.ts';

export interface Alert {
  /** Begins with Congdan; its runbook is docs/runbooks/<name in kebab-case>.md. */
  readonly name: `Congdan${string}`;
  readonly query: Query<string>;
  /** How long it must hold. */
  readonly for: `${number}${'s' | 'm' | 'h'}`;
  /** How long it is still told after it no longer holds, so that one good run in between does not ring twice. */
  readonly keepFiringFor?: `${number}${'s' | 'm' | 'h'}`;
  /**
   * page: somebody acts now. ticket: in office hours. watchdog: rings always; its silence is the alarm. none: tells nobody, it
   * only holds others back.
   */
  readonly severity: 'page' | 'ticket' | 'watchdog' | 'none';
  /**
   * What it is about, narrow to wide; monitor: our own side. An alert about something wide silences those about what it
   * explains, and sickness of the monitor silences all that it may have made up.
   */
  readonly scope: 'cell' | 'portal' | 'province' | 'service' | 'incident' | 'maintenance' | 'monitor';
  /** The monitor cannot be believed while this rings: every alert about citizens is held back. */
  readonly monitorSick?: boolean;
  /** Further labels, with Prometheus' templates. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Sloth's label of burn alerts. */
  readonly sloth?: 'page' | 'ticket';
  /** One sentence each, with Prometheus' templates. */
  readonly summary: Bilingual;
  /** What it means and what was measured. */
  readonly description: Bilingual;
  /** Path and query in the console; {label} stands for the alert's label. */
  readonly console: string;
  /** uid of the dashboard to go on with. */
  readonly dashboard: string;
}
