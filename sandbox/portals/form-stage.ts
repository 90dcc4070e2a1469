/**
 * Tells when a signed-in citizen has left the page on which signing in ended and looks for a service or fills in its
 * form: the next page, anything sent, or an address that names a procedure.
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
    const apart = request.path.startsWith('/sso/') || request.path.startsWith('/payment/');
    if (!apart && backend.citizen(request) && isForm(request, backend)) await reached(request);
    next();
  };
}

function isForm(request: Request, { procedures }: PortalBackend): boolean {
  const address = request.originalUrl;
  if (request.method === 'POST' || procedures.some(({ id, code }) => address.includes(id) || address.includes(code))) {
    return true;
  }
  const session = request.session as { landed?: boolean } | null | undefined;
  if (!session || !request.get('accept')?.startsWith('text/html')) return false;
  const landedBefore = session.landed === true;
  session.landed = true;
  return landedBefore;
}
