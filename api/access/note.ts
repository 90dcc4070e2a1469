/** Writes into the audit log. */
import type { Request } from 'express';
import { recordAudit } from '../../results/access/audit-log.ts';
import type { AppDeps } from '../app-deps.ts';
import { grantText } from './grant.ts';
import type { Who } from './who.ts';

export const auditedActions = [
  'view-run',
  'view-trace',
  'view-signals',
  'download-pack',
  'view-incident',
  'export-runs',
  'export-cases',
  'sign-in',
  'sign-in-refused',
  'sign-out',
  'create-token',
  'revoke-token',
  'share-evidence',
  'open-link',
  'stop-traffic',
  'resume-traffic',
  'start-run',
  'plan-maintenance',
  'call-off-maintenance',
  'review',
  'decide',
] as const;
export type AuditedAction = (typeof auditedActions)[number];

/**
 * Notes what is about to be done, before it is done: what cannot be noted is not shown.
 * @param object `run:<id>`, `incident:<id>`, `token:<id>`, …
 */
export async function note(
  { deps, request, who }: { readonly deps: AppDeps; readonly request: Request; readonly who: Who },
  action: AuditedAction,
  object: string,
): Promise<void> {
  await recordAudit(deps.database, {
    at: deps.clock(),
    actor: who.id,
    actorName: who.name,
    grants: who.grants.map(grantText),
    action,
    object,
    address: request.ip ?? '',
  });
}
