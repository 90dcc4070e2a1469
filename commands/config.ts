/**
 * `npm run -s config [-- --json]`: every environment variable with its value here, its default and its meaning, and what is wrong with the
 * values. Secrets are hidden. Exit 2: api or worker would not start with them.
 */
import { stripVTControlCharacters } from 'node:util';
import colors from 'picocolors';
import { readConfig } from '../api/config.ts';
import { workerSettings } from '../worker/worker-settings.ts';
import { BadArguments, exitCodes } from './bad-arguments.ts';
import { documentedVariables } from './config/documented-variables.ts';
import { sayValue } from './config/say-value.ts';
import { readArguments } from './read-arguments.ts';

try {
  const { values } = readArguments(process.argv.slice(2), 'npm run -s config [-- --json]', {
    options: { json: { type: 'boolean', default: false } },
  });
  const known = documentedVariables().map((variable) => {
    const given = process.env[variable.name];
    return { ...variable, value: given === undefined || given === '' ? null : sayValue(variable.name, given) };
  });
  const problems = [...new Set([...problemsOf('api', readConfig), ...problemsOf('worker', workerSettings)])];
  const names = new Set(known.map(({ name }) => name));
  // Of the user's own: read where a profile names them, and a misspelt one is read by nobody.
  const others = Object.keys(process.env).filter((name) => name.startsWith('CONGDAN_') && !names.has(name)).sort(); // prettier-ignore
  const told = values.json ? `${JSON.stringify({ variables: known, others, problems }, null, 2)}\n` : asText();
  process.stdout.write(process.stdout.isTTY ? told : stripVTControlCharacters(told));
  process.exitCode = problems.length > 0 ? exitCodes.badArguments : exitCodes.ok;

  function asText(): string {
    const lines = known.map(({ name, readers, value, fallback, meaning }) => {
      const shown = value === null ? colors.dim(fallback) : colors.bold(value);
      return `${name}${value === null ? '' : colors.green(' (set)')}  ${shown}\n    ${colors.dim(`${readers}: ${meaning}`)}`;
    });
    const strangers = others.map((name) => `${name} is read only where a portal's profile names it; see whether it is misspelt.`); // prettier-ignore
    const wrong = problems.map((problem) => colors.red(problem));
    return [...lines, ...strangers, ...wrong].map((line) => `${line}\n`).join('');
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = error instanceof BadArguments ? exitCodes.badArguments : exitCodes.monitorFault;
}

/** Why this process would not start: one line for each variable. */
function problemsOf(reader: string, read: (env: NodeJS.ProcessEnv) => unknown): readonly string[] {
  try {
    read(process.env);
    return [];
  } catch (error) {
    const lines = (error as Error).message.split('\n').filter((line) => !line.endsWith(':'));
    return lines.map((line) => `${reader}: ${line.trim()}`);
  }
}
