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
  title: { vi: 'Toàn quốc', en: 'National overview' },
  description: {
    vi: 'Ai làm được, vì sao người khác không làm được, và những sự cố nào đang mở. Tính khả dụng ở mọi nơi là thành công / (thành công + thất bại).',
    en: 'National overview: who gets through, why others do not, and which incidents are open. Availability is ok / (ok + failed) everywhere.',
  },
  from: 'now-24h',
  variables: [serviceVariable(), provinceVariable(), anyPortalVariable(), causeVariable()],
  rows: [
    {
      title: { vi: 'Hôm nay', en: 'Today' },
      panels: [
        nationalAvailability('1d', { vi: 'Khả dụng 24 giờ', en: 'Availability, 24 hours' }),
        nationalAvailability('7d', { vi: 'Khả dụng 7 ngày', en: 'Availability, 7 days' }),
        nationalAvailability('30d', { vi: 'Khả dụng 30 ngày', en: 'Availability, 30 days' }),
        runsCounted(),
        failuresCounted(),
        incidentsOpen(),
        incidentList(),
        incidentsOverTime(),
      ],
    },
    { title: { vi: 'Vì sao', en: 'Why' }, panels: [causesOverTime(), causeShares()] },
    { title: { vi: 'Ở đâu', en: 'Where' }, panels: [provinceTiles()] },
    { title: { vi: 'Dịch vụ nào', en: 'Which services' }, panels: [availabilityByService(), availabilityOverTime()] },
  ],
};
