import type { Procedure } from '../../procedures/procedure.ts';
import type { PortalBackend } from '../portal.ts';

const judicial = ['Hộ tịch', 'Lý lịch tư pháp', 'Thủ tục liên thông'];

/**
 * Where the e-form of a procedure is served: judicial ones from the host of forms, as the ministry of justice has one,
 * the others from the portal, for which '' stands.
 */
export const eFormOrigin = ({ formOrigin = '' }: PortalBackend, { field }: Procedure): string =>
  judicial.includes(field) ? formOrigin : '';
