/** `npm run -s diagnose -- <signals.json>`: judges stored signals again, without a browser. */
import { readFile } from 'node:fs/promises';
import { judge } from '../diagnosis/diagnose.ts';
import { readRunSignals, UnreadableSignals } from '../diagnosis/read-run-signals.ts';
import { exitCodes } from './bad-arguments.ts';

const files = process.argv.slice(2);
try {
  const [file] = files;
  if (file === undefined || files.length !== 1 || file.startsWith('-')) throw new UnreadableSignals('Give one file: npm run -s diagnose -- <signals.json>'); // prettier-ignore
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UnreadableSignals(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code}): give the signals.json of a run, as its record names it.`,
    );
  });
  const { diagnosis, monitorFault } = judge(readRunSignals(text, file));
  process.stdout.write(`${JSON.stringify(monitorFault === null ? diagnosis : { monitorFault }, null, 2)}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = error instanceof UnreadableSignals ? exitCodes.badArguments : exitCodes.monitorFault;
}
