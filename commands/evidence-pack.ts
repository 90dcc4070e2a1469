/** `npm run -s evidence:pack -- <signals.json of a run> [--out <pack.zip>] [--data <folder>]`: everything that proves a failure, in one signed file. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { judge } from '../diagnosis/diagnose.ts';
import { readRunSignals } from '../diagnosis/read-run-signals.ts';
import { buildRunPack } from '../evidence/build-pack.ts';
import { sha256 } from '../evidence/sign-parts.ts';
import { signingKey } from '../evidence/signing-key.ts';
import { serviceById } from '../journeys/catalogue/services.ts';
import packageJson from '../package.json' with { type: 'json' };
import { exitCodes } from './bad-arguments.ts';

try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' }, data: { type: 'string', default: '.congdan' } } }); // prettier-ignore
  const [file] = positionals;
  if (file === undefined || positionals.length !== 1)
    throw new Error('Give one file: npm run -s evidence:pack -- <signals.json>');
  const run = readRunSignals(await readFile(file, 'utf8'), file);
  const names = (await readdir(dirname(file))).filter((name) => /^trace[\w-]*\.zip$/.test(name));
  const traces = new Map<string, Buffer>();
  for (const name of names) traces.set(name, await readFile(join(dirname(file), name)));
  const catalogue = sha256(Buffer.from(JSON.stringify(serviceById(run.run.service) ?? null)));
  const { diagnosis, monitorFault } = judge(run);
  const content = { run, diagnosis, monitorFault, traces, versions: { congdan: packageJson.version, catalogue } };
  const pack = await buildRunPack(content, await signingKey(join(values.data, 'evidence-key.pem')), new Date());
  const out = values.out ?? `${basename(dirname(file))}.evidence.zip`;
  await writeFile(out, pack);
  process.stdout.write(`${out}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = exitCodes.badArguments;
}
