/**
 * Something that happens to a signed-in citizen on his way through the form: to the pages he asks for and whatever he
 * sends, after the first few.
 */
import type { Request, RequestHandler } from 'express';

interface CountingSession {
  citizen?: string;
  pages?: number;
}

/** A page, or something sent: what a citizen does, not what his browser fetches beside it. */
function isStep(request: Request): boolean {
  const apart = request.path.startsWith('/sso/') || request.path.startsWith('/payment/');
  return !apart && (request.method === 'POST' || request.get('accept')?.startsWith('text/html') === true);
}

/** Runs `happens` from the step after the first `spared` on. The session, as `happens` leaves it, counts on. */
export function afterPages(spared: number, happens: RequestHandler): RequestHandler {
  return (request, response, next) => {
    const session = request.session as CountingSession | null | undefined;
    if (session?.citizen && isStep(request)) {
      session.pages = (session.pages ?? 0) + 1;
      if (session.pages > spared) {
        void happens(request, response, next);
        return;
      }
    }
    next();
  };
}
