/** Arguments of the bench. */
import { parseArgs } from 'node:util';
import { BadArguments } from '../../../commands/bad-arguments.ts';
import { halves, type Half } from './half-of.ts';

export const benchUsage = `npm run bench:diagnosis -- [options]

  --fault <id>       only this fault; may be repeated
  --portal <id>      at this portal, instead of two chosen by the fault; may be repeated
  --half <id>        only the faults of this half: dev, held-out, held-out-2 or held-out-3; the last two only run when they are asked for
  --limit <n>        at most so many faults
  --healthy <n>      journeys with nothing broken (0)
  --lanes <n>        journeys at a time (2)
  --again            make runs again that are in the file already
  --only-score       make none, judge those in the file by the rules of today
  --runs <file>      where runs are kept (.congdan/bench-diagnosis/runs.jsonl)
  --reviewed         make none, judge the accepted disputes of an api again (token in CONGDAN_TOKEN)
  --api <url>        which (http://127.0.0.1:8080)
  --json <file>      write the figures
  --write            write docs/accuracy.md`;

export interface BenchOptions {
  readonly faults: readonly string[];
  readonly portals: readonly string[];
  readonly half: Half | null;
  readonly limit: number;
  readonly healthy: number;
  readonly lanes: number;
  readonly again: boolean;
  readonly onlyScore: boolean;
  readonly runs: string;
  readonly reviewed: boolean;
  readonly api: string;
  readonly json: string | null;
  readonly write: boolean;
}

/** @throws {BadArguments} */
export function benchOptions(args: readonly string[]): BenchOptions {
  const values = read(args);
  const whole = (name: string, text: string): number => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= 0) return value;
    throw new BadArguments([`--${name} must be a whole number, not "${text}".`]);
  };
  const half = halves.find((known) => known === values.half) ?? null;
  if (values.half !== undefined && half === null)
    throw new BadArguments([`--half must be ${halves.join(' or ')}, not "${values.half}".`]);
  return {
    faults: values.fault,
    portals: values.portal,
    half,
    limit: values.limit === undefined ? Infinity : whole('limit', values.limit),
    healthy: whole('healthy', values.healthy),
    lanes: Math.max(1, whole('lanes', values.lanes)),
    again: values.again,
    onlyScore: values['only-score'],
    runs: values.runs,
    reviewed: values.reviewed,
    api: values.api,
    json: values.json ?? null,
    write: values.write,
  };
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        fault: { type: 'string', multiple: true, default: [] },
        portal: { type: 'string', multiple: true, default: [] },
        half: { type: 'string' },
        limit: { type: 'string' },
        healthy: { type: 'string', default: '0' },
        lanes: { type: 'string', default: '2' },
        again: { type: 'boolean', default: false },
        'only-score': { type: 'boolean', default: false },
        runs: { type: 'string', default: '.congdan/bench-diagnosis/runs.jsonl' },
        reviewed: { type: 'boolean', default: false },
        api: { type: 'string', default: 'http://127.0.0.1:8080' },
        json: { type: 'string' },
        write: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new BadArguments([`${(error as Error).message}\n\n${benchUsage}`]);
  }
}
