/** `npm run -s evidence:pack -- <signals.json of a run> [--out <pack.zip>] [--data <folder>]`: everything that proves a failure, in one signed file. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { judge } from '../diagnosis/diagnose.ts';
import { readRunSignals } from '../diagnosis/read-run-signals.ts';
import { buildPack, sha256 } from '../evidence/build-pack.ts';
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
  const trace = await readFile(join(dirname(file), 'trace.zip')).catch(() => null);
  const catalogue = sha256(Buffer.from(JSON.stringify(serviceById(run.run.service) ?? null)));
  const { diagnosis, monitorFault } = judge(run);
  const content = { run, diagnosis, monitorFault, trace, versions: { congdan: packageJson.version, catalogue } };
  const pack = await buildPack(content, await signingKey(join(values.data, 'evidence-key.pem')), new Date());
  const out = values.out ?? `${basename(dirname(file))}.evidence.zip`;
  await writeFile(out, pack);
  process.stdout.write(`${out}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = exitCodes.badArguments;
}
