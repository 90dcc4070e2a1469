/**
 * Uploads dashboards by Grafana's HTTP API: `GET /api/search`, `POST /api/folders`, `GET /api/dashboards/uid/:uid`,
 * `POST /api/dashboards/db` (grafana.com/docs/grafana/latest/developers/http_api). What is the same is left alone, so
 * that a second push changes nothing and leaves no version behind.
 */
import { isDeepStrictEqual } from 'node:util';
import type { ClassicDashboard } from './boards/classic-model.ts';

export interface Push {
  readonly grafanaUrl: string;
  /** Of a service account that may edit dashboards and folders. */
  readonly token: string;
  readonly folderTitle: string;
  /** Says what would be done, and does nothing. */
  readonly dryRun: boolean;
  readonly boards: readonly ClassicDashboard[];
  readonly say: (line: string) => void;
}

interface StoredDashboard {
  readonly dashboard: Readonly<Record<string, unknown>>;
  readonly meta: { readonly folderUid?: string };
}

const folderUid = 'congdan';
/** Grafana counts these itself. */
const ownedByGrafana = ['id', 'version', 'iteration'];

/** @returns how many dashboards were or would be written. @throws {Error} one sentence: what Grafana refused */
export async function pushBoards({ grafanaUrl, token, folderTitle, dryRun, boards, say }: Push): Promise<number> {
  const ask = grafana(grafanaUrl, token);
  const folder = await ask('GET', `/api/folders/${folderUid}`, undefined, [404]);
  if (folder === null) {
    say(`${dryRun ? 'would create' : 'created'} the folder "${folderTitle}"`);
    if (!dryRun) await ask('POST', '/api/folders', { uid: folderUid, title: folderTitle });
  }
  let written = 0;
  for (const board of boards) {
    const stored = (await ask('GET', `/api/dashboards/uid/${board.uid}`, undefined, [404])) as StoredDashboard | null;
    const differences = stored === null ? null : differencesOf(stored, board);
    if (differences?.length === 0) {
      say(`${board.uid}: unchanged`);
      continue;
    }
    written += 1;
    const what = differences === null ? 'new' : `changed: ${differences.join(', ')}`;
    say(`${board.uid}: ${dryRun ? 'would be written' : 'written'} (${what})`);
    if (!dryRun) {
      await ask('POST', '/api/dashboards/db', {
        dashboard: { ...board, id: null },
        folderUid,
        overwrite: true,
        message: 'npm run dashboards -- --push',
      });
    }
  }
  return written;
}

/** Parts of the dashboard that differ, panels by their titles. */
function differencesOf({ dashboard, meta }: StoredDashboard, board: ClassicDashboard): string[] {
  // As it would come back: without what is undefined.
  const wanted = JSON.parse(JSON.stringify(board)) as Record<string, unknown>;
  const parts = new Set([...Object.keys(wanted), ...Object.keys(dashboard)]);
  for (const name of ownedByGrafana) parts.delete(name);
  const differ = [...parts].filter((part) => part !== 'panels' && !isDeepStrictEqual(wanted[part], dashboard[part]));
  const ours = panelsById(wanted['panels']);
  const theirs = panelsById(dashboard['panels']);
  const changed = [...new Set([...ours.keys(), ...theirs.keys()])]
    .filter((id) => !isDeepStrictEqual(ours.get(id), theirs.get(id)))
    .map((id) => `panel "${ours.get(id)?.title ?? theirs.get(id)?.title ?? id}"`);
  return [...(meta.folderUid === folderUid ? [] : ['folder']), ...differ, ...changed];
}

interface StoredPanel {
  readonly id: number;
  readonly title?: string;
}

function panelsById(panels: unknown): ReadonlyMap<number, StoredPanel> {
  return new Map(((panels ?? []) as readonly StoredPanel[]).map((panel) => [panel.id, panel]));
}

function grafana(url: string, token: string) {
  return async (method: 'GET' | 'POST', path: string, body?: unknown, absent: readonly number[] = []) => {
    const response = await fetch(url.replace(/\/$/, '') + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    }).catch((error: unknown) => {
      throw new Error(
        `Grafana at ${url} does not answer (${String((error as Error).cause ?? error)}): is the address right?`,
      );
    });
    if (absent.includes(response.status)) return null;
    const text = await response.text();
    if (!response.ok) {
      const hint =
        response.status === 401 || response.status === 403 ? ' Does the token of CONGDAN_GRAFANA_TOKEN allow it?' : '';
      throw new Error(`Grafana answered ${method} ${path} with ${response.status}: ${text.slice(0, 300)}.${hint}`);
    }
    return JSON.parse(text) as unknown;
  };
}
