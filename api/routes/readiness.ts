/** Whether the process can do its work: database and Redis are really asked. */
import { z } from 'zod';
import { askDatabase } from '../../results/ask-database.ts';
import { reachOf } from '../access/policy.ts';
import { inTime } from '../in-time.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

const check = z.string().describe('"ok", or what was answered instead; to the public only "unavailable".');

export const readiness = route({
  path: '/readyz',
  summary: 'Whether database and Redis answer; status 503 where one does not.',
  action: 'read-public',
  params: noParameters,
  query: noParameters,
  answer: {
    contentType: 'application/json',
    schema: z.object({ status: z.enum(['ok', 'unavailable']), database: check, redis: check }),
  },
  problems: [],
  async handle({ deps, who, response }) {
    const [database, redis] = await Promise.all([said(askDatabase(deps.database)), said(deps.askQueue())]);
    const ready = database === 'ok' && redis === 'ok';
    response.status(ready ? 200 : 503);
    // What was answered names hosts and ports: for those who mend it.
    const mayKnow = reachOf(who, 'read-health', deps.portals).length > 0;
    const told = (answer: string) => (answer === 'ok' || mayKnow ? answer : 'unavailable');
    return { status: ready ? 'ok' : 'unavailable', database: told(database), redis: told(redis) };
  },
});

function said(asked: Promise<unknown>): Promise<string> {
  return inTime(asked, 2_000).then(
    () => 'ok',
    (error: unknown) => (error instanceof Error ? error.message || error.name : String(error)),
  );
}
