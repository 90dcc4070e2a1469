import type { HostRole } from './signals.ts';
import type { SoftFailureMeaning } from './evidence/soft-failure-wordings.ts';
import type { SoftFailure } from './evidence/soft-failures.ts';

/**
 * The first prominent place where the pages said one of these things; a remark in passing on a full page is not taken
 * for what stopped the citizen. With roles: only on pages of such hosts (an unknown role counts as the portal's).
 */
export function said(
  failures: readonly SoftFailure[],
  meanings: readonly SoftFailureMeaning[],
  roles?: readonly HostRole[],
): SoftFailure | null {
  return (
    failures.find(
      (failure) =>
        failure.prominent &&
        meanings.includes(failure.meaning) &&
        (roles === undefined || roles.includes(failure.role ?? 'portal')),
    ) ?? null
  );
}
