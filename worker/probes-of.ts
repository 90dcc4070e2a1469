import type { Signal } from '../diagnosis/signals.ts';
import type { RunRequest } from '../journeys/run-request.ts';
import type { controlProbes } from './control-probes.ts';
import type { RoleMap } from './role-map.ts';
import type { Run } from './run-journey-deps.ts';
import { obeysRobots } from './obeys-robots.ts';

/** Which hosts are asked by plain probes once a run has failed. */
export function probesOf(
  request: RunRequest,
  run: Run,
  signals: readonly Signal[],
  roles: RoleMap,
): Parameters<typeof controlProbes>[0] {
  const schemes = new Map<string, 'http:' | 'https:'>();
  for (const signal of signals) {
    if (signal.kind === 'request') schemes.set(signal.host, signal.url.startsWith('https:') ? 'https:' : 'http:');
  }
  return {
    roles,
    portalScheme: new URL(request.portal.baseUrl).protocol === 'https:' ? 'https:' : 'http:',
    schemes,
    portalPath: obeysRobots(request.portal) ? '/robots.txt' : '/',
    neutralUrls: run.neutralUrls,
    controlResolver: run.controlResolver,
    accessProxy: run.conditions.accessProxy,
  };
}
