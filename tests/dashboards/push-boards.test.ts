/** Uploading, against a server that answers as Grafana's documented API does. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { boardsInOrder } from '../../dashboards/boards/boards-in-order.ts';
import { buildBoard } from '../../dashboards/boards/board.ts';
import { pushBoards } from '../../dashboards/push-boards.ts';
import { defaultOptions } from '../../dashboards/rules/generator-options.ts';

const token = 'a-token-of-a-service-account';
const boards = boardsInOrder.map((board) => buildBoard(board, defaultOptions));

interface Stored {
  dashboard: Record<string, unknown> & { uid: string; version: number };
  folderUid: string;
}

/** Folders and dashboards as Grafana keeps them: it gives ids and counts versions. */
async function startGrafana() {
  const folders = new Map<string, string>();
  const dashboards = new Map<string, Stored>();
  const writes: string[] = [];
  const server = createServer((request, response) => {
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (request.headers.authorization !== `Bearer ${token}`) return answer(401, { message: 'Invalid API key' });
      const path = request.url ?? '';
      const uid = path.split('/').at(-1)!;
      if (request.method === 'GET' && path.startsWith('/api/folders/')) {
        const title = folders.get(uid);
        return title === undefined ? answer(404, { message: 'folder not found' }) : answer(200, { uid, title });
      }
      if (request.method === 'GET' && path.startsWith('/api/dashboards/uid/')) {
        const stored = dashboards.get(uid);
        if (!stored) return answer(404, { message: 'Dashboard not found' });
        return answer(200, { dashboard: stored.dashboard, meta: { folderUid: stored.folderUid } });
      }
      if (request.method !== 'POST') return answer(405, { message: 'no' });
      writes.push(path);
      const body = JSON.parse(Buffer.concat(parts).toString()) as Record<string, string | undefined>;
      if (path === '/api/folders') {
        if (folders.has(body['uid']!)) return answer(412, { message: 'a folder with that uid exists' });
        folders.set(body['uid']!, body['title']!);
        return answer(200, { uid: body['uid'], title: body['title'] });
      }
      if (path === '/api/dashboards/db') {
        const dashboard = body['dashboard'] as unknown as Stored['dashboard'];
        const known = dashboards.get(dashboard.uid);
        if (known && !body['overwrite']) return answer(412, { status: 'version-mismatch' });
        if (!folders.has(body['folderUid']!)) return answer(400, { message: 'folder not found' });
        const version = (known?.dashboard.version ?? 0) + 1;
        dashboards.set(dashboard.uid, {
          dashboard: { ...dashboard, id: known?.dashboard['id'] ?? dashboards.size + 1, version },
          folderUid: body['folderUid']!,
        });
        return answer(200, { status: 'success', uid: dashboard.uid, version });
      }
      return answer(404, { message: 'Not found' });
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, folders, dashboards, writes, server };
}

let grafana: Awaited<ReturnType<typeof startGrafana>>;
beforeEach(async () => {
  grafana = await startGrafana();
});
afterEach(() => {
  grafana.server.closeAllConnections();
  grafana.server.close();
});

async function push(options: Partial<Parameters<typeof pushBoards>[0]> = {}) {
  const said: string[] = [];
  const written = await pushBoards({
    grafanaUrl: `${grafana.url}/`,
    token,
    folderTitle: 'Công dân',
    dryRun: false,
    boards,
    say: (line) => said.push(line),
    ...options,
  });
  return { written, said };
}

describe('pushing', () => {
  test('creates the folder and every dashboard, and a second time changes nothing', async () => {
    expect((await push()).written).toBe(boards.length);
    expect(grafana.folders.get('congdan')).toBe('Công dân');
    expect([...grafana.dashboards.keys()].sort()).toEqual(boards.map(({ uid }) => uid).sort());
    const writes = grafana.writes.length;
    const again = await push();
    expect(again.written).toBe(0);
    expect(again.said.every((line) => line.endsWith(': unchanged'))).toBe(true);
    expect(grafana.writes).toHaveLength(writes);
  });

  test('a dry run says what would be done, and does nothing', async () => {
    const { written, said } = await push({ dryRun: true });
    expect(written).toBe(boards.length);
    expect(said.join('\n')).toContain('congdan-national: would be written (new)');
    expect(grafana.writes).toEqual([]);
  });

  test('names the panel that somebody changed, and writes it anew', async () => {
    await push();
    const stored = grafana.dashboards.get('congdan-national')!;
    const panels = structuredClone(stored.dashboard['panels']) as { title: string; description: string }[];
    panels[1]!.description = 'changed by hand';
    stored.dashboard = { ...stored.dashboard, panels, title: 'mine' };
    const dry = await push({ dryRun: true });
    expect(dry.said.find((line) => line.startsWith('congdan-national'))).toBe(
      `congdan-national: would be written (changed: title, panel "${panels[1]!.title}")`,
    );
    expect((await push()).written).toBe(1);
    expect(grafana.dashboards.get('congdan-national')?.dashboard).toMatchObject({
      title: 'congdan · Toàn quốc · National overview',
      version: 2,
    });
    expect((await push()).written).toBe(0);
  });

  test('a token that may not, and an address where nobody answers, are named', async () => {
    await expect(push({ token: 'another' })).rejects.toThrow(/answered GET .* with 401.*CONGDAN_GRAFANA_TOKEN/);
    await expect(push({ grafanaUrl: 'http://127.0.0.1:9' })).rejects.toThrow(/does not answer/);
  });
});
