/**
 * `npm run check`: types, lint, layout, layers and leftovers, each with one line when it holds and its whole output when
 * it does not; at the end what to do next. Exit 0: all hold.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import colors from 'picocolors';

interface Check {
  readonly name: string;
  readonly command: readonly string[];
  readonly mend: string;
}

// Code that runs in a page is compiled against the browser's types, by a tsconfig.json of its own.
const typeScriptProjects = globSync('**/tsconfig.json', { exclude: ['**/node_modules', '**/.congdan'] }).sort();

const checks: readonly Check[] = [
  ...typeScriptProjects.map((project) => ({
    name: `types of ${project}`,
    command: ['tsc', '--noEmit', '-p', project],
    mend: 'mend the types; `npm run typecheck` shows the main ones alone',
  })),
  { name: 'lint', command: ['eslint', '.'], mend: '`npm run lint -- --fix` mends some; the others name what to do' },
  { name: 'layout', command: ['prettier', '--check', '--log-level', 'warn', '.'], mend: '`npm run format`' },
  {
    name: 'layers',
    command: ['depcruise', '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', '.'],
    mend: 'move the import as its sentence says; the table is in docs/architecture.md',
  },
  { name: 'leftovers', command: ['knip', '--no-progress'], mend: 'remove what nothing uses' },
];

const broken = checks.filter(({ name, command: [program = '', ...args] }) => {
  const startedMs = Date.now();
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  const seconds = ((Date.now() - startedMs) / 1000).toFixed(1);
  const holds = status === 0;
  console.log(`${holds ? colors.green('✓') : colors.red('✗')} ${name} ${colors.dim(`${seconds} s`)}`);
  if (!holds) console.log(`${stdout}${stderr}`.trimEnd());
  return !holds;
});

if (broken.length === 0) {
  console.log('All checks hold. Next: npm test');
} else {
  console.log(`${broken.length} of ${checks.length} checks do not hold. Next:`);
  for (const { name, mend } of broken) console.log(`  ${name}: ${mend}`);
  process.exitCode = 1;
}
