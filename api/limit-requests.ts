import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { Problem } from './problems.ts';

/**
 * Lets one address ask so often in a minute. The RateLimit headers of the IETF draft tell how much is left, and Retry-After when to come again.
 * Counted in this process: with several behind a balancer each allows as much.
 */
export function limitRequests(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Proxies are counted by CONGDAN_PROXIES; headers of others are not believed, and no reason to warn.
    validate: false,
    handler: (_request, _response, next) => next(new Problem('too-many-requests')),
  });
}
