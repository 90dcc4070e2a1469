/**
 * `npm run dashboards`: writes dashboards, rules and configuration to dashboards/generated/.
 * `npm run dashboards -- --push <url>`: uploads the dashboards to a Grafana (token in CONGDAN_GRAFANA_TOKEN).
 * Exit 0: done, 2: bad arguments, 3: Grafana refused or did not answer.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { boardsInOrder } from '../dashboards/boards/boards-in-order.ts';
import { buildBoard } from '../dashboards/boards/board.ts';
import { generate } from '../dashboards/generate.ts';
import { pushBoards } from '../dashboards/push-boards.ts';
import { defaultOptions, type GeneratorOptions } from '../dashboards/rules/generator-options.ts';

const addresses = {
  console: 'consoleUrl',
  grafana: 'grafanaUrl',
  runbooks: 'runbookUrl',
  receivers: 'receiverUrl',
} as const satisfies Record<string, keyof GeneratorOptions>;

const usage = `npm run dashboards -- [--out <folder>] [--push <url of Grafana> [--dry-run] [--folder <title>]]
    [--console <url>] [--grafana <url>] [--runbooks <url>] [--receivers <url>]`;

const values = readArguments();
const options: GeneratorOptions = {
  ...defaultOptions,
  ...Object.fromEntries(
    Object.entries(addresses).flatMap(([argument, option]) => {
      const address = values[argument as keyof typeof addresses];
      return address === undefined ? [] : [[option, address.replace(/\/$/, '')]];
    }),
  ),
};

if (values.push === undefined) {
  const folder = resolve(values.out);
  await mkdir(folder, { recursive: true });
  const files = generate(options);
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  console.log(`${files.size} files written to ${folder}`);
} else {
  const token = process.env['CONGDAN_GRAFANA_TOKEN'] ?? '';
  if (token === '')
    refuse('CONGDAN_GRAFANA_TOKEN is not set: give the token of a service account that may edit dashboards.');
  try {
    await pushBoards({
      grafanaUrl: values.push,
      token,
      folderTitle: values.folder,
      dryRun: values['dry-run'],
      boards: boardsInOrder.map((board) => buildBoard(board, options)),
      say: (line) => console.log(line),
    });
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 3;
  }
}

function readArguments() {
  try {
    const { values: given } = parseArgs({
      options: {
        out: { type: 'string', default: 'dashboards/generated' },
        push: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        folder: { type: 'string', default: 'congdan' },
        console: { type: 'string' },
        grafana: { type: 'string' },
        runbooks: { type: 'string' },
        receivers: { type: 'string' },
      },
    });
    if (given.push !== undefined && !URL.canParse(given.push))
      refuse(`--push must be the address of a Grafana, not "${given.push}".`);
    return given;
  } catch (error) {
    return refuse((error as Error).message);
  }
}

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n${usage}\n`);
  process.exit(2);
}
