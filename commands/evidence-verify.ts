/** `npm run -s evidence:verify -- <pack.zip> [--fingerprint <sha256>]`: whether an evidence pack is what was signed, without a network. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { verifyPack } from '../evidence/verify-pack.ts';
import { exitCodes } from './bad-arguments.ts';

try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { fingerprint: { type: 'string' } } });
  const [file] = positionals;
  if (file === undefined || positionals.length !== 1)
    throw new Error('Give one file: npm run -s evidence:verify -- <pack.zip>');
  const { problems, fingerprint, of } = await verifyPack(await readFile(file));
  const foreign = values.fingerprint !== undefined && values.fingerprint !== fingerprint;
  const told = [...problems, ...(foreign ? ['It was signed by another key than the one asked for.'] : [])];
  if (fingerprint !== null) process.stdout.write(`${of ?? ''}\nsigned by the key ${fingerprint}\n`);
  process.stdout.write(told.length === 0 ? 'Everything is as it was signed.\n' : `${told.join('\n')}\n`);
  process.exitCode = told.length === 0 ? exitCodes.ok : exitCodes.failed;
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = exitCodes.badArguments;
}
