/** What is committed is what the declarations say, and nothing that was written is forgotten. */
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { consolePaths } from '../../api/console/console-paths.ts';
import { routesInOrder } from '../../api/routes/routes-in-order.ts';
import { boardsInOrder } from '../../dashboards/boards/boards-in-order.ts';
import { generate } from '../../dashboards/generate.ts';
import { alertsInOrder, runbookName } from '../../dashboards/rules/alerts-in-order.ts';
import { defaultOptions } from '../../dashboards/rules/generator-options.ts';
import { recordedSeries } from '../../dashboards/rules/recorded-series.ts';
import { recordingGroups } from '../../dashboards/rules/write-rules.ts';
import { boards } from './queries.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'dashboards/generated');

describe('generated files', () => {
  const files = generate(defaultOptions);

  test('are those that are committed: run `npm run dashboards` after a change', async () => {
    expect((await readdir(folder)).sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files) expect(await readFile(join(folder, name), 'utf8'), name).toBe(text);
  });

  test('are the same when written twice', () => {
    expect([...generate(defaultOptions)]).toEqual([...files]);
  });

  test('take the addresses of an installation', () => {
    const alerts = generate({ ...defaultOptions, consoleUrl: 'https://congdan.example' }).get(
      'congdan-alerts.rules.yml',
    );
    expect(alerts).toContain('https://congdan.example/?outcome=failed&portal={{ $labels.portal }}');
    expect(alerts).not.toContain('localhost:8080');
  });
});

describe('dashboards', () => {
  test('are all in the list, and all panels of a topic on one of them', async () => {
    const written = (await readdir(join(root, 'dashboards/boards')))
      .map((file) => basename(file, '.ts'))
      .filter(
        (name) => !['annotations', 'board', 'boards-in-order', 'variables', 'classic-model', 'lay-out'].includes(name),
      );
    expect(boardsInOrder.map(({ uid }) => uid.replace('congdan-', '')).sort()).toEqual(written.sort());
  });

  test('hold panels that do not lie on each other, each with an id of its own', () => {
    for (const { uid, panels } of boards) {
      expect(new Set(panels.map(({ id }) => id)).size, uid).toBe(panels.length);
      const taken = new Set<string>();
      for (const { gridPos, title } of panels) {
        for (let x = gridPos!.x; x < gridPos!.x + gridPos!.w; x += 1) {
          for (let y = gridPos!.y; y < gridPos!.y + gridPos!.h; y += 1) {
            expect(taken.has(`${x},${y}`), `${uid} · ${title} at ${x},${y}`).toBe(false);
            taken.add(`${x},${y}`);
            expect(x).toBeLessThan(24);
          }
        }
      }
    }
  });

  test('find each other by their tag, and lead to the console', () => {
    for (const board of boards) {
      expect(board.tags).toContain('congdan');
      expect(JSON.stringify(board)).toContain('${console}');
      for (const { title, fieldConfig } of board.panels) {
        for (const { url } of fieldConfig?.defaults.links ?? [])
          expect(leadsSomewhere(url), `${title}: ${url}`).toBe(true);
      }
    }
  });
});

describe('rules', () => {
  test('record every series that is declared, and only those', () => {
    const recorded = new Set(recordingGroups.flatMap(({ rules }) => rules.map(({ record }) => record)));
    expect([...recorded].sort()).toEqual(Object.keys(recordedSeries).sort());
  });

  test('every alert has a runbook and a dashboard, and no runbook is without its alert', async () => {
    const uids = boardsInOrder.map(({ uid }): string => uid);
    for (const { dashboard } of alertsInOrder) expect(uids).toContain(dashboard);
    const runbooks = (await readdir(join(root, 'docs/runbooks'))).filter((file) => file !== 'README.md');
    expect(runbooks.sort()).toEqual(alertsInOrder.map((alert) => `${runbookName(alert)}.md`).sort());
    for (const alert of alertsInOrder) {
      const text = await readFile(join(root, 'docs/runbooks', `${runbookName(alert)}.md`), 'utf8');
      expect(text).toContain(alert.name);
      // Every address that a runbook names is one of the api's.
      for (const [, address = ''] of text.matchAll(/`(\/api\/[^`?\s]+)/g)) {
        const path = new RegExp(`^${address.replaceAll(/<\w+>/g, ':\\w+')}$`);
        expect(routesInOrder.some((route) => path.test(route.path)), address).toBe(true); // prettier-ignore
      }
    }
  });
});

/** Whether the api answers the address: the console's list and run, or the viewer with the trace of a run. */
function leadsSomewhere(link: string): boolean {
  const url = new URL(link.replaceAll(/\$\{console(:percentencode)?\}/g, 'http://api').replaceAll(/\$\{[^}]+\}/g, 'x'));
  if (url.pathname !== '/trace-viewer/index.html') return [consolePaths.overview, '/runs/x'].includes(url.pathname);
  const trace = new URL(url.searchParams.get('trace')!);
  return routesInOrder.some(({ path }) => path.replaceAll(/:\w+/g, 'x') === trace.pathname);
}
