/** The parts that a pack has of one failure. */
import type { PackContent } from './pack-content.ts';
import { summaryPage } from './summary-page.ts';
import { timelineOf } from './timeline.ts';

/** A file of a pack. */
export type Part = readonly [name: string, content: Buffer];

export function packParts(content: PackContent): readonly Part[] {
  const { run, diagnosis, monitorFault, correction, traces } = content;
  const timeline = timelineOf(run.signals);
  const probes = run.signals.filter(({ kind }) => kind === 'control-probe' || kind === 'certificate');
  return [
    ['verdict.json', json({ diagnosis, monitorFault, ...(correction && { correction }) })],
    ['signals.json', json(run)],
    ['timeline.json', json(timeline)],
    ['control-probes.json', json(probes)],
    ['tom-tat.html', Buffer.from(summaryPage('vi', content, timeline))],
    ['summary.html', Buffer.from(summaryPage('en', content, timeline))],
    ...traces,
  ];
}

export function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
