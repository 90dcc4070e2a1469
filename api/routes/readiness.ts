/** Whether the process can do its work: database and Redis are really asked. */
import { z } from 'zod';
import { askDatabase } from '../../results/ask-database.ts';
import { inTime } from '../in-time.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

const check = z.string().describe('"ok", or what was answered instead.');

export const readiness = route({
  path: '/readyz',
  summary: 'Whether database and Redis answer; status 503 where one does not.',
  params: noParameters,
  query: noParameters,
  answer: {
    contentType: 'application/json',
    schema: z.object({ status: z.enum(['ok', 'unavailable']), database: check, redis: check }),
  },
  problems: [],
  async handle({ deps, response }) {
    const [database, redis] = await Promise.all([said(askDatabase(deps.database)), said(deps.askQueue())]);
    const ready = database === 'ok' && redis === 'ok';
    response.status(ready ? 200 : 503);
    return { status: ready ? 'ok' : 'unavailable', database, redis };
  },
});

function said(asked: Promise<unknown>): Promise<string> {
  return inTime(asked, 2_000).then(
    () => 'ok',
    (error: unknown) => (error instanceof Error ? error.message || error.name : String(error)),
  );
}
