/** Something that happens at some addresses of a part of the country, by their path. */
import type { Request, RequestHandler } from 'express';

/** @param method none: any */
export function atPath(path: RegExp, happens: RequestHandler, method?: 'GET' | 'POST'): RequestHandler {
  return (request, response, next) => {
    const meant = path.test(request.path) && (method === undefined || request.method === method);
    if (meant) void happens(request, response, next);
    else next();
  };
}

/** Something a signed-in citizen sends to a portal, apart from signing in and paying. */
export function isSent(request: Request): boolean {
  const session = request.session as { citizen?: string } | null | undefined;
  return request.method === 'POST' && Boolean(session?.citizen) && !/^\/(sso|payment)\//.test(request.path);
}
