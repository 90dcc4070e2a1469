/** How a route is asked: who, whether he may, whether it came from here, what he wants; and only then the route itself. */
import type { RequestHandler } from 'express';
import type { z } from 'zod';
import { authenticate } from './access/authenticate.ts';
import { guardChange } from './access/guard-change.ts';
import { reachOf } from './access/policy.ts';
import type { AppDeps } from './app-deps.ts';
import { Problem } from './problems.ts';
import type { Route } from './route.ts';
import { sendJson } from './send-json.ts';

export function answerRoute(route: Route, deps: AppDeps): RequestHandler {
  return async (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    const who = await authenticate(request, deps);
    const reach = reachOf(who, route.action, deps.portals);
    if (reach.length === 0) throw new Problem(who.kind === 'anonymous' ? 'not-authorized' : 'not-permitted');
    if (route.method !== undefined) guardChange(request, who, deps.access);
    const params = understood(route.params, request.params, 'path');
    const query = understood(route.query, request.query, 'query');
    if (route.body !== undefined && !request.is('application/json')) throw new Problem('unsupported-media-type');
    const body = route.body === undefined ? undefined : understood(route.body, request.body, 'body');
    const answer = await route.handle({ params, query, body, who, reach, deps, request, response });
    if (answer !== undefined) await sendJson(request, response, answer, route.action === 'read-public');
  };
}

function understood<S extends z.ZodType>(schema: S, given: unknown, place: string): z.output<S> {
  // PostgreSQL keeps no text with U+0000 in it, and nobody who means well sends one.
  if (JSON.stringify(given ?? null).includes('\\u0000'))
    throw new Problem('invalid-parameters', `${place}: U+0000 is no character of a text.`, []);
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const errors = read.error.issues.map((issue) => ({
    parameter: issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.') || place,
    problem: issue.message,
  }));
  throw new Problem(
    'invalid-parameters',
    errors.map(({ parameter, problem }) => `${parameter}: ${problem}`).join('; '),
    errors,
  );
}
