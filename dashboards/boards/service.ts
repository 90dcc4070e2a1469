import { availabilityOverTime, failuresByStage, lossByPortal, serviceByPortal } from '../panels/availability.ts';
import { causesByStage, causesOverTime } from '../panels/causes.ts';
import { effortByPortal, fieldsAskedAgain, runDurations, stageDurations } from '../panels/effort.ts';
import { probePhases, probesReach } from '../panels/probes.ts';
import type { Board } from './board.ts';
import { causeVariable, portalVariable, provinceVariable, serviceVariable } from './variables.ts';

export const service: Board = {
  uid: 'congdan-service',
  title: 'congdan · Dịch vụ',
  description: 'One service or several: by portal, by stage of the journey, by cause, and what they cost the citizen.',
  from: 'now-24h',
  variables: [serviceVariable(), provinceVariable(), portalVariable(), causeVariable()],
  rows: [
    { title: 'Có làm được không', panels: [availabilityOverTime(), lossByPortal(), serviceByPortal()] },
    { title: 'Hỏng ở đâu, vì sao', panels: [failuresByStage(), causesByStage(), causesOverTime(), stageDurations()] },
    { title: 'Người dân phải bỏ bao nhiêu công', panels: [effortByPortal(), fieldsAskedAgain(), runDurations()] },
    { title: 'Phép thử đối chứng', panels: [probesReach(), probePhases()] },
  ],
};
