/** Runs as a table for a spreadsheet. */
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import type { RunRecord } from '../../diagnosis/run-record.ts';
import { listRuns } from '../../results/list-runs.ts';
import { note } from '../access/note.ts';
import { withinReach } from '../access/policy.ts';
import { route } from '../route.ts';
import { noParameters, runFilterQuery } from '../run-query.ts';

const columns = {
  runId: (run: RunRecord) => run.runId,
  startedAt: (run: RunRecord) => run.startedAt,
  service: (run: RunRecord) => run.service,
  portal: (run: RunRecord) => run.portal,
  province: (run: RunRecord) => run.province,
  device: (run: RunRecord) => run.device,
  network: (run: RunRecord) => run.network,
  outcome: (run: RunRecord) => run.outcome,
  failedStage: (run: RunRecord) => run.failedStage,
  failedStep: (run: RunRecord) => run.failedStep,
  cause: (run: RunRecord) => (run.outcome === 'failed' ? (run.diagnosis?.cause ?? 'inconclusive') : null),
  detail: (run: RunRecord) => run.diagnosis?.detail ?? run.monitorFault?.kind,
  confidence: (run: RunRecord) => run.diagnosis?.confidence,
  reasons: (run: RunRecord) => run.diagnosis?.reasons.join(' '),
  durationMs: (run: RunRecord) => run.durationMs,
};

export const runsCsv = route({
  path: '/api/v1/runs.csv',
  summary:
    'The newest runs that match, as CSV (RFC 4180). A text that a spreadsheet would take for a formula begins with an apostrophe.',
  action: 'read-runs',
  params: noParameters,
  query: z.strictObject({ ...runFilterQuery, limit: z.coerce.number().int().min(1).max(10_000).default(1_000) }),
  answer: { contentType: 'text/csv' },
  problems: [],
  async handle(asked) {
    const { deps, reach, query: { limit, ...filter }, response } = asked; // prettier-ignore
    const { runs } = await listRuns(deps.database, { ...filter, ...withinReach(reach) }, limit);
    await note(asked, 'export-runs', `${runs.length} runs`);
    const rows = runs.map((run) => Object.values(columns).map((of) => of(run)));
    response.type('text/csv').setHeader('Content-Disposition', 'attachment; filename="runs.csv"');
    response.send(stringify([Object.keys(columns), ...rows], { escape_formulas: true, record_delimiter: '\r\n' }));
  },
});
