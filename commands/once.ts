/** All journeys once, through the queue: adds the runs, shows how they get on, collects their records. */
import type { RunRecord } from '../diagnosis/run-record.ts';
import type { Service } from '../journeys/catalogue/service.ts';
import type { PortalProfile } from '../journeys/portals/profile.ts';
import type { RunRequest } from '../journeys/run-request.ts';
import { connectRedis } from '../queue/connect-redis.ts';
import { RunEvents } from '../queue/run-events.ts';
import { RunQueue } from '../queue/run-queue.ts';
import { showProgress, type Progress } from './progress.ts';

export interface OnceTask {
  readonly service: Service;
  readonly portal: PortalProfile;
  readonly device: string;
  readonly network: string;
}

/** A run that nobody finished in this time is lost, and so is what `--once` was started for, ms. */
const longestMs = 30 * 60_000;
/** How often the api is asked for runs whose end nobody told, ms. */
const askMs = 2_000;

/** Each service at one portal in turn; with portals given, each service at each of them. */
export function onceTasks(
  services: readonly Service[],
  portals: readonly PortalProfile[],
  everyPortal: boolean,
  { device, network }: Pick<OnceTask, 'device' | 'network'>,
): readonly OnceTask[] {
  if (everyPortal)
    return portals.flatMap((portal) => services.map((service) => ({ service, portal, device, network })));
  return services.map((service, place) => ({
    service,
    portal: portals[place % portals.length] as PortalProfile,
    device,
    network,
  }));
}

export async function runOnce(
  tasks: readonly OnceTask[],
  where: {
    readonly redisUrl: string;
    readonly queuePrefix: string | undefined;
    readonly apiUrl: () => string;
    readonly startedAt: Date;
  },
  show: (runs: Parameters<typeof showProgress>[0]) => Progress = showProgress,
): Promise<readonly RunRecord[]> {
  // An api that asks for a sign-in was started with the same environment.
  const adminToken = process.env['CONGDAN_ADMIN_TOKEN'];
  const headers: Record<string, string> = adminToken ? { authorization: `Bearer ${adminToken}` } : {};
  const redis = await connectRedis(where.redisUrl);
  const place = { redis, ...(where.queuePrefix ? { prefix: where.queuePrefix } : {}) };
  const queue = new RunQueue<RunRequest>(place);
  const requests = tasks.map((task) => requestOf(task, where.startedAt));
  const waiting = new Set(requests.map(({ runId }) => runId));
  const records = new Map<string, RunRecord>();
  const progress = show(
    tasks.map(({ service, portal }, place) => ({
      runId: requests[place]?.runId ?? '',
      service: service.id,
      portal: portal.id,
    })),
  );
  const { promise: done, resolve, reject } = Promise.withResolvers<void>();

  async function collect(runId: string): Promise<void> {
    const address = `${where.apiUrl()}/api/v1/runs/${encodeURIComponent(runId)}`;
    const response = await fetch(address, { headers }).catch(() => null);
    if (response?.status !== 200 || !waiting.delete(runId)) return;
    const record = (await response.json()) as RunRecord;
    records.set(runId, record);
    progress.ended(record);
    if (waiting.size === 0) resolve();
  }

  const events = new RunEvents<unknown>(place, (event) => {
    if (event.kind === 'active') progress.began(event.runId);
    if (event.kind === 'progress')
      progress.at(event.runId, String(event.progress['stage'] ?? ''), String(event.progress['words'] ?? ''));
    if (event.kind === 'completed') void collect(event.runId);
  });
  await events.ready();
  const asking = setInterval(() => [...waiting].forEach((runId) => void collect(runId)), askMs);
  const giveUp = setTimeout(
    () =>
      reject(new Error(`${waiting.size} of ${tasks.length} runs did not end within ${longestMs / 60_000} minutes.`)),
    longestMs,
  );
  try {
    await queue.add(requests.map((payload) => ({ runId: payload.runId, payload })));
    await done;
  } finally {
    clearInterval(asking);
    clearTimeout(giveUp);
    progress.close();
    await events.close();
    await queue.close();
    redis.disconnect();
  }
  return requests.flatMap(({ runId }) => records.get(runId) ?? []);
}

function requestOf({ service, portal, device, network }: OnceTask, startedAt: Date): RunRequest {
  const time = startedAt.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
  return {
    version: 1,
    runId: `${service.id}--${portal.id}--${device}--${network}--once-${time}`,
    service: service.id,
    portal,
    device,
    network,
    scheduledAt: startedAt.toISOString(),
    expiresAt: new Date(startedAt.getTime() + longestMs).toISOString(),
    confirm: true,
  };
}
