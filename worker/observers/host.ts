import { statfs } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { hostOf } from '../role-map.ts';
import type { Observer } from './observer.ts';

const mebibyte = 1_048_576;
const resolutionMs = 20;

/** How our own machine was: what was slow there must not be told of the portal. */
export const host = {
  id: 'host',
  observe({ context, dataFolder, roleOf, add, guarded }) {
    const delay = monitorEventLoopDelay({ resolution: resolutionMs });
    delay.enable();
    let clockOffsetSeconds: number | null = null;
    context.on(
      'response',
      guarded((response) => {
        if (clockOffsetSeconds !== null || roleOf(hostOf(response.url())) !== 'portal') return;
        const theirs = Date.parse(response.headers()['date'] ?? '');
        if (!Number.isNaN(theirs)) clockOffsetSeconds = Math.round((Date.now() - theirs) / 1_000);
      }),
    );
    return async () => {
      delay.disable();
      const disk = await statfs(dataFolder).catch(() => null); // not every file system tells
      add({
        kind: 'host',
        // Within the limits of the control group, where there is one.
        freeMemoryMiB: Math.round(process.availableMemory() / mebibyte),
        loadPerCore: (loadavg()[0] ?? 0) / availableParallelism(),
        // The histogram holds the timer's own period too.
        eventLoopDelayMs: Math.max(0, delay.percentile(99) / 1e6 - resolutionMs),
        clockOffsetSeconds,
        freeDiskMiB: disk ? Math.round((disk.bavail * disk.bsize) / mebibyte) : null,
      });
    };
  },
} as const satisfies Observer;
