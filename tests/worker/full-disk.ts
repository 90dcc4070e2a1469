/**
 * Keeps a file on a disk that has no room for it, makes room, and has it tried again; in a mount namespace of its own, where argv's
 * folder is a disk of 64 kB. Prints what was told on the way as JSON.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArtifactKeeper } from '../../worker/artifacts/artifact-keeper.ts';
import { FolderStore } from '../../worker/artifacts/folder-store.ts';

const [folder = ''] = process.argv.slice(2);
mkdirSync(join(folder, 'runs'));
execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', join(folder, 'runs')]);
const filler = join(folder, 'runs', 'filler');
writeFileSync(filler, 'x'.repeat(48 * 1024));
const keeper = new ArtifactKeeper(new FolderStore(folder));
const content = Buffer.from('y'.repeat(40 * 1024));
const kept = await keeper.keep({ runId: 'run-1', startedAt: new Date('2026-11-22T01:02:03Z'), name: 'trace.zip', content }); // prettier-ignore
const stillFull = await keeper.retry();
rmSync(filler);
const left = await keeper.retry();
await keeper.close();
const back = readFileSync(join(folder, 'runs/2026-11-22/run-1/trace.zip'));
process.stdout.write(JSON.stringify({ kept, stillFull, left, whole: back.equals(content) }));
