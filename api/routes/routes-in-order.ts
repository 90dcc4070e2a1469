/** Every route that is data; a new one adds its line here. */
import type { Route } from '../route.ts';
import { causeGroups } from './cause-groups.ts';
import { exposition } from './exposition.ts';
import { health } from './health.ts';
import { incident } from './incident.ts';
import { incidents } from './incidents.ts';
import { liveEvents } from './live-events.ts';
import { openapi } from './openapi.ts';
import { portals } from './portals.ts';
import { portalResume } from './portal-resume.ts';
import { portalStop } from './portal-stop.ts';
import { readiness } from './readiness.ts';
import { run } from './run.ts';
import { runSignals } from './run-signals.ts';
import { runTrace } from './run-trace.ts';
import { runs } from './runs.ts';
import { services } from './services.ts';
import { summary } from './summary.ts';

const described = [
  health,
  readiness,
  exposition,
  summary,
  runs,
  run,
  runTrace,
  runSignals,
  incidents,
  incident,
  services,
  portals,
  portalStop,
  portalResume,
  causeGroups,
  liveEvents,
];

export const routesInOrder: readonly Route[] = [...described, openapi(described)];
