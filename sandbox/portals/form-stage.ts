/**
 * Tells when a citizen asks for a procedure's form: a signed-in request whose address names a procedure.
 */
import type { Request, RequestHandler } from 'express';
import type { PortalBackend } from './portal.ts';

/** Middleware that calls `reached` before such a request goes on. `backendOf` is asked once requests come in. */
export function atFormStage(
  backendOf: () => PortalBackend,
  reached: (request: Request) => Promise<void>,
): RequestHandler {
  return async (request, _response, next) => {
    const backend = backendOf();
    const named = backend.procedures.some(
      ({ id, code }) => request.originalUrl.includes(id) || request.originalUrl.includes(code),
    );
    if (named && backend.citizen(request)) await reached(request);
    next();
  };
}
