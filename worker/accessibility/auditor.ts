import type { Page } from 'playwright-core';
import type { PageAudit } from '../../diagnosis/page-audit.ts';
import type { JourneyTask } from '../../journeys/journey.ts';
import type { RoleMap } from '../role-map.ts';
import { hostOf } from '../role-map.ts';
import type { SignalLog } from '../signal-log.ts';
import { auditPage } from './audit-page.ts';

export interface Auditor {
  readonly look: NonNullable<JourneyTask['witness']>;
  readonly all: () => readonly PageAudit[];
}

/**
 * Looks at the accessibility of the portal's own pages at the moments that a journey shows them. What fails of it is a signal of ours; the
 * journey goes on.
 * @param isDue whether a page of this kind, like `form-answered`, is to be looked at again
 */
export function auditor(isDue: (kind: string) => Promise<boolean>, roles: RoleMap, log: SignalLog): Auditor {
  const audits: PageAudit[] = [];
  const look = async (moment: PageAudit['moment'], stage: PageAudit['stage'], page: Page): Promise<void> => {
    if (roles.roleOf(hostOf(page.url())) !== 'portal' || !(await isDue(`${stage}-${moment}`))) return;
    audits.push({ stage, moment, ...(await auditPage(page)) });
  };
  return {
    look: async (moment, stage, page) => {
      if (moment === 'failure') return;
      try {
        await look(moment, stage, page);
      } catch (error) {
        log.addAfterwards({
          kind: 'our-error',
          where: 'observer',
          name: 'AuditFailed',
          message: `accessibility: ${(error as Error).message}`,
        });
      }
    },
    all: () => audits,
  };
}
