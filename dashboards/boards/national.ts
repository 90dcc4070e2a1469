import {
  availabilityByService,
  availabilityOverTime,
  nationalAvailability,
  provinceTiles,
  runsCounted,
} from '../panels/availability.ts';
import { causesOverTime, causeShares, failuresCounted } from '../panels/causes.ts';
import { incidentList, incidentsOpen, incidentsOverTime } from '../panels/incidents.ts';
import type { Board } from './board.ts';
import { anyPortalVariable, causeVariable, provinceVariable, serviceVariable } from './variables.ts';

export const national: Board = {
  uid: 'congdan-national',
  title: 'congdan · Toàn quốc',
  description:
    'National overview: who gets through, why others do not, and which incidents are open. Availability is ok / (ok + failed) everywhere.',
  from: 'now-24h',
  variables: [serviceVariable(), provinceVariable(), anyPortalVariable(), causeVariable()],
  rows: [
    {
      title: 'Hôm nay',
      panels: [
        nationalAvailability('1d', 'Khả dụng 24 giờ'),
        nationalAvailability('7d', 'Khả dụng 7 ngày'),
        nationalAvailability('30d', 'Khả dụng 30 ngày'),
        runsCounted(),
        failuresCounted(),
        incidentsOpen(),
        incidentList(),
        incidentsOverTime(),
      ],
    },
    { title: 'Vì sao', panels: [causesOverTime(), causeShares()] },
    { title: 'Ở đâu', panels: [provinceTiles()] },
    { title: 'Dịch vụ nào', panels: [availabilityByService(), availabilityOverTime()] },
  ],
};
