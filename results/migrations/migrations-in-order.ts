/** Every migration, in the order in which it is applied. Names are kept in the database: add at the end, never rename. */
import type { Migration } from 'kysely/migration';
import { createRuns } from './create-runs.ts';
import { createSchedule } from './create-schedule.ts';

export const migrationsInOrder = {
  '001-create-runs': createRuns,
  '002-create-schedule': createSchedule,
} as const satisfies Record<string, Migration>;
