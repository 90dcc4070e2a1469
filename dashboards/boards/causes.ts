import {
  causesAgainstSurvey,
  causesByPortal,
  causesByService,
  causesByStage,
  causesOverTime,
  causeShares,
  inconclusiveShare,
} from '../panels/causes.ts';
import { incidentList } from '../panels/incidents.ts';
import type { Board } from './board.ts';
import { causeVariable, portalVariable, provinceVariable, serviceVariable } from './variables.ts';

export const causes: Board = {
  uid: 'congdan-causes',
  title: 'congdan · Nguyên nhân',
  description: 'Which of the six causes stopped citizens, where, and who has to act so that the next one gets through.',
  from: 'now-7d',
  variables: [causeVariable(), serviceVariable(), provinceVariable(), portalVariable()],
  rows: [
    { title: 'Ai phải hành động', panels: [causesAgainstSurvey(), causeShares(), causesOverTime(), incidentList()] },
    { title: 'Ở đâu', panels: [causesByService(), causesByPortal(), causesByStage(), inconclusiveShare()] },
  ],
};
