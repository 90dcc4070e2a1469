/** All that is written from the declarations: dashboards, rules, configuration; nothing is read, nothing sent. */
import { boardsInOrder } from './boards/boards-in-order.ts';
import { buildBoard } from './boards/board.ts';
import type { GeneratorOptions } from './rules/generator-options.ts';
import { writeAlertmanager } from './rules/write-alertmanager.ts';
import { writePrometheus } from './rules/write-prometheus.ts';
import { writeAlerts, writeRecordings } from './rules/write-rules.ts';

/** @returns the text of each file by its name within the folder for generated files */
export function generate(options: GeneratorOptions): ReadonlyMap<string, string> {
  const boards = boardsInOrder.map((board): [string, string] => [
    `${board.uid}.json`,
    `${JSON.stringify(buildBoard(board, options), null, 2)}\n`,
  ]);
  return new Map([
    ...boards,
    ['congdan-recordings.rules.yml', writeRecordings()],
    ['congdan-alerts.rules.yml', writeAlerts(options)],
    ['prometheus.yml', writePrometheus()],
    ['alertmanager.yml', writeAlertmanager(options)],
  ]);
}
