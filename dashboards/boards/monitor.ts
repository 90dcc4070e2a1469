import {
  cellsSilent,
  faultsByKind,
  faultShare,
  lateness,
  missedByPortal,
  missedRuns,
  newestRun,
  queueJobs,
  recorderAndTicks,
  redisUp,
  runsByOutcome,
  targetsUp,
} from '../panels/monitor.ts';
import { browsers, contextsLent, runningRuns, workerMemory, workerRuns, workersAlive } from '../panels/workers.ts';
import type { Board } from './board.ts';

export const monitor: Board = {
  uid: 'congdan-monitor',
  title: { vi: 'Sức khỏe hệ thống giám sát', en: 'Monitor health' },
  description: {
    vi: 'Giám sát chính hệ thống giám sát: tiến trình thử, lịch, hàng đợi, bộ ghi, và những lượt hỏng do phía mình. Khi nó ốm, không thể tin điều gì nó nói về người dân.',
    en: 'The monitor watched: workers, schedule, queue, recorder, and the runs that failed on our own side. While it is sick, nothing said of citizens can be believed.',
  },
  from: 'now-6h',
  variables: [],
  rows: [
    {
      title: { vi: 'Lúc này', en: 'Now' },
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
    { title: { vi: 'Lượt thử', en: 'Runs' }, panels: [runsByOutcome(), faultsByKind(), lateness(), missedByPortal()] },
    { title: { vi: 'Hàng đợi và ghi kết quả', en: 'Queue and recorder' }, panels: [queueJobs(), recorderAndTicks()] },
    {
      title: { vi: 'Tiến trình thử', en: 'Workers' },
      panels: [runningRuns(), workerRuns(), browsers(), workerMemory()],
    },
  ],
};
