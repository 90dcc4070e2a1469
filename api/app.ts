/** The HTTP side, apart from any server: routes, console, trace viewer, and how errors are answered. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import type { z } from 'zod';
import { databaseAway } from '../results/database-away.ts';
import type { AppDeps } from './app-deps.ts';
import { Problem, problems } from './problems.ts';
import type { Route } from './route.ts';
import { routesInOrder } from './routes/routes-in-order.ts';
import { securityHeaders } from './security-headers.ts';

const consoleFolder = join(import.meta.dirname, 'console');
const viewerFolder = join(
  dirname(fileURLToPath(import.meta.resolve('playwright-core/package.json'))),
  'lib/vite/traceViewer',
);

export function createApp(deps: AppDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(securityHeaders);
  for (const route of routesInOrder) {
    const { path, method = 'get' } = route;
    app[method](path, (request, response) => answer(route, deps, request, response));
    app.all(path, (_request, response) => {
      response.setHeader('Allow', method === 'get' ? 'GET, HEAD' : 'POST');
      throw new Problem('method-not-allowed');
    });
  }
  app.use('/trace-viewer', express.static(viewerFolder, { index: 'index.html' }));
  app.use('/console', express.static(consoleFolder, { index: false }));
  app.get('/', (_request, response) => response.sendFile('overview.html', { root: consoleFolder }));
  app.get('/runs/:runId', (_request, response) => response.sendFile('run.html', { root: consoleFolder }));
  app.use(() => {
    throw new Problem('not-found');
  });
  app.use(answerError(deps));
  return app;
}

async function answer(route: Route, deps: AppDeps, request: Request, response: Response): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  const params = understood(route.params, request.params, 'path');
  const query = understood(route.query, request.query, 'query');
  const body = await route.handle({ params, query, deps, request, response });
  if (body !== undefined) response.json(body);
}

function understood<S extends z.ZodObject>(schema: S, given: unknown, place: string): z.output<S> {
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

/** Express knows an error handler by its four parameters. */
function answerError(deps: AppDeps): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    const problem = toProblem(error);
    if (problem.code === 'internal-error') deps.logError(error);
    if (response.headersSent) {
      response.destroy(); // a half answer must not look like a whole one
      return;
    }
    response.status(problems[problem.code].status).removeHeader('Content-Disposition');
    response.type('application/problem+json').send(JSON.stringify(problem));
  };
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (databaseAway(error)) return new Problem('database-unavailable');
  // Express gives errors of the address itself (a broken %-sequence) a status of their own.
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (status === 400) return new Problem('invalid-parameters', 'The address is not correctly encoded.');
  if (status === 404) return new Problem('not-found');
  return new Problem('internal-error');
}
