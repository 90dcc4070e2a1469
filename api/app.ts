/** The HTTP side, apart from any server: routes, console, trace viewer, and how errors are answered. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { databaseAway } from '../results/database-away.ts';
import { UnknownCursor } from '../results/page-cursor.ts';
import { authenticate } from './access/authenticate.ts';
import { reachOf } from './access/policy.ts';
import { answerRoute } from './answer-route.ts';
import type { AppDeps } from './app-deps.ts';
import { limitRequests } from './limit-requests.ts';
import { Problem, problems } from './problems.ts';
import { routesInOrder } from './routes/routes-in-order.ts';
import { securityHeaders } from './security-headers.ts';
import { serveConsole } from './serve-console.ts';

const viewerFolder = join(
  dirname(fileURLToPath(import.meta.resolve('playwright-core/package.json'))),
  'lib/vite/traceViewer',
);

export function createApp(deps: AppDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', deps.access.proxies);
  app.use(securityHeaders);
  const limit = limitRequests(deps.access.requestsPerMinute);
  // Small, and as it stands: what is packed could be a bomb.
  const readJson = express.json({ limit: '64kb', inflate: false });
  for (const [path, routes] of Map.groupBy(routesInOrder, (route) => route.path)) {
    for (const route of routes) {
      const method = route.method ?? 'get';
      app[method](path, limit, ...(route.body === undefined ? [] : [readJson]), answerRoute(route, deps));
    }
    const allowed = routes.map(({ method }) => method?.toUpperCase() ?? 'GET, HEAD').join(', ');
    app.all(path, (_request, response) => {
      response.setHeader('Allow', allowed);
      throw new Problem('method-not-allowed');
    });
  }
  app.use('/trace-viewer', limit, forReadersOfEvidence(deps), express.static(viewerFolder, { index: 'index.html' }));
  serveConsole(app);
  app.use(() => {
    throw new Problem('not-found');
  });
  app.use(answerError(deps));
  return app;
}

/** The trace viewer is Playwright's, and holds nothing secret; whoever has no trace to open has no business with it. */
function forReadersOfEvidence(deps: AppDeps): RequestHandler {
  return async (request, _response, next) => {
    const who = await authenticate(request, deps);
    if (reachOf(who, 'read-evidence', deps.portals).length === 0) {
      throw new Problem(who.kind === 'anonymous' ? 'not-authorized' : 'not-permitted');
    }
    next();
  };
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
    const { status } = problems[problem.code];
    if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer realm="congdan"');
    response.status(status).removeHeader('Content-Disposition');
    response.type('application/problem+json').send(JSON.stringify(problem));
  };
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof UnknownCursor) return new Problem('unknown-cursor', error.message);
  if (databaseAway(error)) return new Problem('database-unavailable');
  // Express gives errors of what was asked (a broken %-sequence, a body that is no JSON) a status of their own.
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  const ofBody = error instanceof Error && 'type' in error;
  if (status === 413) return new Problem('body-too-large');
  if (status === 415) return new Problem('unsupported-media-type');
  if (status === 400 && ofBody) return new Problem('invalid-parameters', 'The body is not valid JSON.');
  if (status === 400) return new Problem('invalid-parameters', 'The address is not correctly encoded.');
  if (status === 404) return new Problem('not-found');
  return new Problem('internal-error');
}
