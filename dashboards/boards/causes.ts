import {
  causesAgainstSurvey,
  causesByPortal,
  causesByService,
  causesByStage,
  causesOverTime,
  causeShares,
  inconclusiveShare,
} from '../panels/causes.ts';
import { failedRuns } from '../panels/failed-runs.ts';
import { incidentList } from '../panels/incidents.ts';
import type { Board } from './board.ts';
import { causeVariable, portalVariable, provinceVariable, serviceVariable } from './variables.ts';

export const causes: Board = {
  uid: 'congdan-causes',
  title: { vi: 'Nguyên nhân', en: 'Causes' },
  description: {
    vi: 'Trong sáu nguyên nhân, nguyên nhân nào đã chặn người dân, ở đâu, và ai phải hành động để người tiếp theo làm được.',
    en: 'Which of the six causes stopped citizens, where, and who has to act so that the next one gets through.',
  },
  from: 'now-7d',
  variables: [causeVariable(), serviceVariable(), provinceVariable(), portalVariable()],
  rows: [
    {
      title: { vi: 'Ai phải hành động', en: 'Who has to act' },
      panels: [causesAgainstSurvey(), causeShares(), causesOverTime(), incidentList()],
    },
    {
      title: { vi: 'Ở đâu', en: 'Where' },
      panels: [causesByService(), causesByPortal(), causesByStage(), inconclusiveShare(), failedRuns()],
    },
  ],
};
