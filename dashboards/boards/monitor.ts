import {
  browsers,
  cellsSilent,
  contextsLent,
  faultsByKind,
  faultShare,
  lateness,
  missedByPortal,
  missedRuns,
  newestRun,
  queueJobs,
  recorderAndTicks,
  redisUp,
  runningRuns,
  runsByOutcome,
  targetsUp,
  workerMemory,
  workerRuns,
  workersAlive,
} from '../panels/monitor.ts';
import type { Board } from './board.ts';

export const monitor: Board = {
  uid: 'congdan-monitor',
  title: 'congdan · Sức khỏe hệ thống giám sát',
  description:
    'The monitor watched: workers, schedule, queue, recorder, and the runs that failed on our own side. While it is sick, nothing said of citizens can be believed.',
  from: 'now-6h',
  variables: [],
  rows: [
    {
      title: 'Lúc này',
      panels: [
        workersAlive(),
        redisUp(),
        targetsUp(),
        newestRun(),
        faultShare(),
        missedRuns(),
        cellsSilent(),
        contextsLent(),
      ],
    },
    { title: 'Lượt thử', panels: [runsByOutcome(), faultsByKind(), lateness(), missedByPortal()] },
    { title: 'Hàng đợi và ghi kết quả', panels: [queueJobs(), recorderAndTicks()] },
    { title: 'Tiến trình thử', panels: [runningRuns(), workerRuns(), browsers(), workerMemory()] },
  ],
};
