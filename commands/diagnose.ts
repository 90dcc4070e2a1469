/**
 * `npm run -s diagnose -- <signals.json>`: judges stored signals again, without a browser.
 * `npm run -s diagnose -- --since 7d [--diff]`: the same for every run that did not end well, from a running api.
 */
import { readFile } from 'node:fs/promises';
import { judge } from '../diagnosis/diagnose.ts';
import { readRunSignals, UnreadableSignals } from '../diagnosis/read-run-signals.ts';
import { BadArguments, exitCodes } from './bad-arguments.ts';
import { judgeAgain } from './judge-again.ts';
import { readArguments } from './read-arguments.ts';

const usage =
  'Give one file: npm run -s diagnose -- <signals.json>, or a time: npm run -s diagnose -- --since 7d [--diff] [--api <address>]';
const unitsMs = { h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 } as const;

try {
  const { positionals, values } = readArguments(process.argv.slice(2), usage, {
    allowPositionals: true,
    options: {
      since: { type: 'string' },
      diff: { type: 'boolean', default: false },
      api: { type: 'string', default: `http://127.0.0.1:${process.env['PORT'] ?? 8080}` },
    },
  });
  const [file] = positionals;
  if (values.since !== undefined && positionals.length === 0) await judgeSince(values.since, values.diff, values.api);
  else if (values.since === undefined && !values.diff && file !== undefined && positionals.length === 1)
    await judgeFile(file);
  else throw new BadArguments([usage]);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  const theirs = error instanceof UnreadableSignals || error instanceof BadArguments;
  process.exitCode = theirs ? exitCodes.badArguments : exitCodes.monitorFault;
}

async function judgeFile(file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UnreadableSignals(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code}): give the signals.json of a run, as its record names it.`,
    );
  });
  const { diagnosis, monitorFault } = judge(readRunSignals(text, file));
  process.stdout.write(`${JSON.stringify(monitorFault === null ? diagnosis : { monitorFault }, null, 2)}\n`);
}

/** A line a run, `--diff`: only those whose verdict differs; then the count, apart from the lines so that these can be piped. */
async function judgeSince(since: string, onlyDifferent: boolean, api: string): Promise<void> {
  const counted = { alike: 0, different: 0, unreadable: 0 };
  const wanted = { api, from: new Date(Date.now() - agoMs(since)), token: process.env['CONGDAN_TOKEN'] };
  for await (const { runId, was, now } of judgeAgain(wanted)) {
    counted[now === null ? 'unreadable' : now === was ? 'alike' : 'different'] += 1;
    if (now === null) continue;
    if (now !== was) process.stdout.write(`${runId}  ${was} -> ${now}\n`);
    else if (!onlyDifferent) process.stdout.write(`${runId}  ${now}\n`);
  }
  const { alike, different, unreadable } = counted;
  process.stderr.write(
    `${alike + different} judged again: ${alike} as before, ${different} otherwise; ${unreadable} without readable signals\n`,
  );
}

function agoMs(since: string): number {
  const [, count, unit] = /^(\d{1,4})([hdw])$/.exec(since) ?? [];
  if (count === undefined) throw new BadArguments([`--since must be a time like 12h, 7d or 2w, not "${since}".`]);
  return Number(count) * unitsMs[unit as keyof typeof unitsMs];
}
