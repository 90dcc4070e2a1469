/**
 * Who may do what with what: the only place where it is decided. Pure; docs/access.md has the same table in words.
 *
 * What somebody may reach is a scope of runs, so that a list and a single object are decided by the same answer.
 */
import type { RunFilter, RunScope } from '../../results/run-filter.ts';
import type { Grant, Role } from './grant.ts';

export const actions = [
  'read-public',
  'read-health',
  'read-runs',
  'read-evidence',
  'read-incidents',
  'review',
  'decide',
  'share-evidence',
  'switch-traffic',
  'start-run',
  'read-audit',
  'manage-tokens',
] as const;
export type Action = (typeof actions)[number];

/** own: the portals of the operator or vendor, the run of the guest. monitor-faults: runs that failed on our own side. */
type Extent = 'all' | 'own' | 'monitor-faults';

const extents: Record<Action, 'everybody' | Partial<Record<Role, Extent>>> = {
  // Aggregates, the catalogue, whether it lives: for the public too.
  'read-public': 'everybody',
  'read-health': { national: 'all', sre: 'all' },
  'read-runs': { national: 'all', operator: 'own', vendor: 'own', guest: 'own', sre: 'monitor-faults' },
  'read-evidence': { national: 'all', operator: 'own', vendor: 'own', guest: 'own' },
  'read-incidents': { national: 'all', operator: 'own', vendor: 'own' },
  review: { national: 'all', operator: 'own', vendor: 'own' },
  decide: { national: 'all' },
  // A vendor hands nothing on.
  'share-evidence': { national: 'all', operator: 'own' },
  'switch-traffic': { national: 'all', operator: 'own' },
  // Costs the portal: whoever answers for it says so, not who supplies it.
  'start-run': { national: 'all', operator: 'own' },
  'read-audit': { national: 'all' },
  'manage-tokens': { national: 'all' },
};

/** What is asked about: a run, or a portal alone. */
export interface AccessObject {
  readonly portal: string;
  readonly runId?: string;
  readonly outcome?: string;
}

/** The portals as far as they decide: whose they are. */
export interface OwnedPortal {
  readonly id: string;
  readonly province?: string | undefined;
  readonly vendor?: string | undefined;
}

export interface Asking {
  readonly grants: readonly Grant[];
  /** What the key at hand is limited to; null: not limited. */
  readonly actions: readonly string[] | null;
}

/** Everything, or the runs in any of these scopes; none: nothing. */
export type Reach = 'all' | readonly RunScope[];

/** How far somebody may go with an action. */
export function reachOf(
  { grants, actions: limitedTo }: Asking,
  action: Action,
  portals: readonly OwnedPortal[],
): Reach {
  const extent = extents[action];
  if (extent === 'everybody') return 'all';
  if (limitedTo !== null && !limitedTo.includes(action)) return [];
  const scopes: RunScope[] = [];
  for (const grant of grants) {
    const given = extent[grant.role];
    if (given === 'all') return 'all';
    if (given === 'monitor-faults') scopes.push({ outcome: 'monitor-fault' });
    if (given === 'own') scopes.push(...ownScope(grant, portals));
  }
  return scopes;
}

/** Whether the object lies in the reach. */
export function isWithin(reach: Reach, { portal, runId, outcome }: AccessObject): boolean {
  if (reach === 'all') return true;
  return reach.some((scope) => {
    if ('portals' in scope) return scope.portals.includes(portal);
    return 'runId' in scope ? scope.runId === runId : scope.outcome === outcome;
  });
}

/** The reach as part of a filter of runs. */
export function withinReach(reach: Reach): Pick<RunFilter, 'within'> {
  return reach === 'all' ? {} : { within: reach };
}

export interface Decision {
  readonly allowed: boolean;
  /** For the log and for tests; whoever asks is not told why. */
  readonly reason: 'within-reach' | 'nothing-in-reach' | 'object-out-of-reach';
}

/** @param object what it is about; null: the action as such, as for a list that holds only what is in reach */
export function decide(
  asking: Asking,
  action: Action,
  object: AccessObject | null,
  portals: readonly OwnedPortal[],
): Decision {
  const reach = reachOf(asking, action, portals);
  if (reach !== 'all' && reach.length === 0) return { allowed: false, reason: 'nothing-in-reach' };
  if (object !== null && !isWithin(reach, object)) return { allowed: false, reason: 'object-out-of-reach' };
  return { allowed: true, reason: 'within-reach' };
}

/** A grant for a vendor or province without any portal reaches nothing, and is told so like any other stranger. */
function ownScope({ role, of }: Grant, portals: readonly OwnedPortal[]): readonly RunScope[] {
  if (role === 'guest') return [{ runId: of }];
  const owned = portals.filter(({ id, province, vendor }) =>
    role === 'vendor' ? vendor === of : province === of || id === of,
  );
  return owned.length === 0 ? [] : [{ portals: owned.map(({ id }) => id) }];
}
