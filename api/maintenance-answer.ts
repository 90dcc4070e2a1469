/** What the API tells of a maintenance window. */
import { z } from 'zod';
import type { MaintenanceWindow } from '../results/maintenance-windows.ts';

export const maintenanceSchema = z.object({
  id: z.uuid(),
  portal: z.string(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime().describe('The first moment after it.'),
  reason: z.string(),
});

export function maintenanceAnswer({
  startsAt,
  endsAt,
  ...window
}: MaintenanceWindow): z.output<typeof maintenanceSchema> {
  return { ...window, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
}
