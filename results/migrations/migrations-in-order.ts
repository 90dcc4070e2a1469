/** Every migration, in the order in which it is applied. Names are kept in the database: add at the end, never rename. */
import type { Migration } from 'kysely/migration';
import { createRuns } from './create-runs.ts';
import { createIncidents } from './create-incidents.ts';
import { createMissedSlots } from './create-missed-slots.ts';
import { createAccess } from './create-access.ts';
import { createReviews } from './create-reviews.ts';
import { createPortals } from './create-portals.ts';
import { createMaintenance } from './create-maintenance.ts';
import { countArtifacts } from './count-artifacts.ts';
import { createAskedFields } from './create-asked-fields.ts';
import { createRollups } from './create-rollups.ts';
import { listFailures } from './list-failures.ts';
import { createKeptSince } from './create-kept-since.ts';
import { compareFromRollups } from './compare-from-rollups.ts';
import { indexRollupTimes } from './index-rollup-times.ts';
import { createPageAudits } from './create-page-audits.ts';
import { leaveOutByHand } from './leave-out-by-hand.ts';
import { indexLateness } from './index-lateness.ts';
import { keepAskedDocuments } from './keep-asked-documents.ts';
import { rollUpWeeks } from './roll-up-weeks.ts';

export const migrationsInOrder = {
  '001-create-runs': createRuns,
  '002-create-missed-slots': createMissedSlots,
  '003-create-incidents': createIncidents,
  '004-create-access': createAccess,
  '005-create-reviews': createReviews,
  '006-create-portals': createPortals,
  '007-create-maintenance': createMaintenance,
  '008-count-artifacts': countArtifacts,
  '009-create-asked-fields': createAskedFields,
  '010-create-rollups': createRollups,
  '011-list-failures': listFailures,
  '012-create-kept-since': createKeptSince,
  '013-compare-from-rollups': compareFromRollups,
  '014-index-rollup-times': indexRollupTimes,
  '015-leave-out-by-hand': leaveOutByHand,
  '016-roll-up-weeks': rollUpWeeks,
  '017-index-lateness': indexLateness,
  '018-create-page-audits': createPageAudits,
  '019-keep-asked-documents': keepAskedDocuments,
} as const satisfies Record<string, Migration>;
