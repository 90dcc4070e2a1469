import type { Procedure } from '../../procedures/procedure.ts';
import type { PortalBackend } from '../portal.ts';

/**
 * Where the e-form of a procedure is served: judicial ones from a host of their own, as the ministry of justice has one,
 * the others from the portal ('' stands for it). Both names lead to the same server.
 */
export function eFormOrigin({ origin }: PortalBackend, { field }: Procedure): string {
  if (!['Hộ tịch', 'Lý lịch tư pháp', 'Thủ tục liên thông'].includes(field)) return '';
  const own = new URL(origin);
  return `${own.protocol}//tokhaidientu.${own.host}`;
}
