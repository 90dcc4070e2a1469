import {
  availabilityOverTime,
  failuresByStage,
  lossByPortal,
  serviceByPortal,
  serviceByProvince,
} from '../panels/availability.ts';
import { causesByStage, causesOverTime } from '../panels/causes.ts';
import { effortByPortal, fieldsAskedAgain, runDurations, stageDurations } from '../panels/effort.ts';
import { failedRuns } from '../panels/failed-runs.ts';
import { probePhases, probesReach } from '../panels/probes.ts';
import type { Board } from './board.ts';
import { causeVariable, portalVariable, provinceVariable, serviceVariable } from './variables.ts';

export const service: Board = {
  uid: 'congdan-service',
  title: { vi: 'Dịch vụ', en: 'Service' },
  description: {
    vi: 'Một hay nhiều dịch vụ: theo cổng, theo bước của hành trình, theo nguyên nhân, và người dân phải bỏ bao nhiêu công.',
    en: 'One service or several: by portal, by stage of the journey, by cause, and what they cost the citizen.',
  },
  from: 'now-24h',
  variables: [serviceVariable(), provinceVariable(), portalVariable(), causeVariable()],
  rows: [
    {
      title: { vi: 'Có làm được không', en: 'Does it work' },
      panels: [availabilityOverTime(), lossByPortal(), serviceByPortal(), serviceByProvince()],
    },
    {
      title: { vi: 'Hỏng ở đâu, vì sao', en: 'Where it fails, and why' },
      panels: [failuresByStage(), causesByStage(), causesOverTime(), stageDurations(), failedRuns()],
    },
    {
      title: { vi: 'Người dân phải bỏ bao nhiêu công', en: 'What it costs the citizen' },
      panels: [effortByPortal(), fieldsAskedAgain(), runDurations()],
    },
    { title: { vi: 'Phép thử đối chứng', en: 'Control probes' }, panels: [probesReach(), probePhases()] },
  ],
};
