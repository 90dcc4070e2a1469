import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageAudit } from '../../diagnosis/page-audit.ts';
import { closeDatabase, type Database, openDatabase } from '../../results/open-database.ts';
import { auditFigures, keepPageAudits } from '../../results/page-audits.ts';

let folder: string;
let db: Database;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'congdan-audits-'));
  db = await openDatabase({ folder });
});
afterAll(async () => {
  await closeDatabase(db);
  await rm(folder, { recursive: true });
});

const rule = (name: string, impact: PageAudit['broken'][number]['impact'], places = 1) => ({ rule: name, impact, places }); // prettier-ignore
const audit = (stage: PageAudit['stage'], moment: PageAudit['moment'], ...broken: PageAudit['broken']): PageAudit => ({ stage, moment, checked: 20, broken }); // prettier-ignore
const told = (portal: string, startedAt: string, ...audits: PageAudit[]) => keepPageAudits(db, [{ portal, runId: startedAt, startedAt, audits }]); // prettier-ignore
const window = (from: string, to: string) => ({ from: new Date(from), to: new Date(to) });

test('figures are of the newest look at each kind of page within the time; one told late changes nothing', async () => {
  await told('a', '2026-11-20T01:00:00.000Z', audit('login', 'stage-end', rule('label', 'critical'), rule('list', 'serious'))); // prettier-ignore
  await told(
    'a',
    '2026-11-21T05:00:00.000Z',
    audit('login', 'stage-end', rule('label', 'critical', 2), rule('color-contrast', 'serious', 7), rule('region', 'moderate')), // prettier-ignore
    audit('form', 'answered', rule('label', 'critical', 3)),
    // A second screen of the same kind.
    audit('form', 'answered', rule('list', 'serious')),
  );
  await told('a', '2026-11-21T03:00:00.000Z', audit('login', 'stage-end'));
  await told('b', '2026-11-21T03:00:00.000Z', audit('login', 'stage-end', rule('region', 'minor')));
  await told('c', '2026-11-21T03:00:00.000Z');

  const both = await auditFigures(db, window('2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z'));
  expect([...both.keys()]).toEqual(['a', 'b']);
  expect(both.get('a')).toEqual({
    pages: 2,
    barriers: 1.5,
    rules: [
      { rule: 'label', pages: 2, places: 5 },
      { rule: 'color-contrast', pages: 1, places: 7 },
    ],
  });
  expect(both.get('b')).toEqual({ pages: 1, barriers: 0, rules: [] });
  const before = await auditFigures(db, window('2026-11-20T00:00:00Z', '2026-11-21T00:00:00Z'));
  expect(before.get('a')).toMatchObject({ pages: 1, barriers: 2 });
  expect(await auditFigures(db, window('2026-10-01T00:00:00Z', '2026-11-01T00:00:00Z'))).toEqual(new Map());
});

test('of a day of Viet Nam one look is kept', async () => {
  // 16:59 and 17:00 UTC are two days in Viet Nam.
  await told('day', '2026-11-21T16:59:00.000Z', audit('login', 'stage-end'));
  await told('day', '2026-11-21T17:00:00.000Z', audit('login', 'stage-end'));
  await told('day', '2026-11-22T01:00:00.000Z', audit('login', 'stage-end'));
  const kept = await db.selectFrom('page_audits').select(['day', 'run_id']).where('portal', '=', 'day').orderBy('day').execute(); // prettier-ignore
  expect(kept).toEqual([
    { day: '2026-11-21', run_id: '2026-11-21T16:59:00.000Z' },
    { day: '2026-11-22', run_id: '2026-11-22T01:00:00.000Z' },
  ]);
});
