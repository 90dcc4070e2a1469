/**
 * Runs that somebody asked for by hand are kept and shown, and add to no figure: who doubts a portal tries it more often than the
 * schedule would, and who has mended it tries it until it works.
 */
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addUp, corrected, fromRuns, fromSlots } from './create-rollups.ts';

const counted = 'where started_by is null';

const replaceTrigger = (name: string, rows: string) =>
  `create or replace function ${name}() returns trigger language plpgsql as $$ begin ${addUp(rows)}; return null; end $$`; // prettier-ignore

const statements = [
  'alter table runs add column started_by text',
  `create or replace view run_counts as ${fromRuns(`runs ${counted}`)} union all ${fromSlots('missed_slots')}`,
  replaceTrigger('roll_up_new_runs', fromRuns(`new_runs ${counted}`)),
  replaceTrigger(
    'roll_up_corrected_runs',
    `${fromRuns(`${corrected('new_runs')} ${counted}`)} union all ${fromRuns(`${corrected('old_runs')} ${counted}`, '-')}`,
  ),
];

export const leaveOutByHand: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
