/** All dashboards, in the order of a person's questions. */
import type { Board } from './board.ts';
import { causes } from './causes.ts';
import { monitor } from './monitor.ts';
import { national } from './national.ts';
import { portals } from './portals.ts';
import { service } from './service.ts';
import { slo } from './slo.ts';
import { vendors } from './vendors.ts';

export const boardsInOrder: readonly Board[] = [national, service, portals, causes, vendors, slo, monitor];
