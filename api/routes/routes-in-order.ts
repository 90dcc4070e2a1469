/** Every route that is data; a new one adds its line here. */
import type { Route } from '../route.ts';
import { auditLog } from './audit-log.ts';
import { beforeAfter } from './before-after.ts';
import { causeGroups } from './cause-groups.ts';
import { comparison } from './comparison.ts';
import { comparisonCsv } from './comparison-csv.ts';
import { exposition } from './exposition.ts';
import { grades } from './grades.ts';
import { health } from './health.ts';
import { incident } from './incident.ts';
import { incidentEvidencePack } from './incident-evidence-pack.ts';
import { incidentReview } from './incident-review.ts';
import { incidentReviewAct } from './incident-review-act.ts';
import { incidents } from './incidents.ts';
import { labelledCases } from './labelled-cases.ts';
import { lateness } from './lateness.ts';
import { liveEvents } from './live-events.ts';
import { maintenanceCallOff } from './maintenance-call-off.ts';
import { maintenancePlan } from './maintenance-plan.ts';
import { maintenanceWindows } from './maintenance-windows.ts';
import { matrix } from './matrix.ts';
import { me } from './me.ts';
import { openData } from './open-data.ts';
import { openDataCsv } from './open-data-csv.ts';
import { listOpenDatasets } from './open-datasets.ts';
import { openapi } from './openapi.ts';
import { portals } from './portals.ts';
import { portalResume } from './portal-resume.ts';
import { portalStop } from './portal-stop.ts';
import { queue } from './queue.ts';
import { readiness } from './readiness.ts';
import { releases } from './releases.ts';
import { report } from './report.ts';
import { reportAsPdf } from './report-pdf.ts';
import { reportAsXlsx } from './report-xlsx.ts';
import { reviews } from './reviews.ts';
import { run } from './run.ts';
import { runEvidencePack } from './run-evidence-pack.ts';
import { runLink } from './run-link.ts';
import { runProgress } from './run-progress.ts';
import { runReview } from './run-review.ts';
import { runReviewAct } from './run-review-act.ts';
import { runSignals } from './run-signals.ts';
import { runStart } from './run-start.ts';
import { runTrace } from './run-trace.ts';
import { runs } from './runs.ts';
import { runsCsv } from './runs-csv.ts';
import { serviceAsked } from './service-asked.ts';
import { services } from './services.ts';
import { shared } from './shared.ts';
import { signInProvider } from './sign-in-provider.ts';
import { signInReturn } from './sign-in-return.ts';
import { signInToken } from './sign-in-token.ts';
import { signOut } from './sign-out.ts';
import { summary } from './summary.ts';
import { tokenCreate } from './token-create.ts';
import { tokenRevoke } from './token-revoke.ts';
import { tokens } from './tokens.ts';

const described = [
  health,
  readiness,
  exposition,
  summary,
  comparison,
  comparisonCsv,
  beforeAfter,
  releases,
  matrix,
  grades,
  openData,
  openDataCsv,
  listOpenDatasets,
  report,
  reportAsPdf,
  reportAsXlsx,
  runs,
  run,
  runProgress,
  runTrace,
  runSignals,
  runEvidencePack,
  incidents,
  incident,
  incidentEvidencePack,
  services,
  serviceAsked,
  portals,
  portalStop,
  portalResume,
  runStart,
  maintenanceWindows,
  maintenancePlan,
  maintenanceCallOff,
  causeGroups,
  liveEvents,
  queue,
  lateness,
  me,
  signInProvider,
  signInReturn,
  signInToken,
  signOut,
  tokens,
  tokenCreate,
  tokenRevoke,
  auditLog,
  runsCsv,
  runLink,
  shared,
  runReview,
  runReviewAct,
  incidentReview,
  incidentReviewAct,
  reviews,
  labelledCases,
];

export const routesInOrder: readonly Route[] = [...described, openapi(described)];
