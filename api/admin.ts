import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { Problem } from './problems.ts';

/**
 * Lets only those act who know CONGDAN_ADMIN_TOKEN, sent as `Authorization: Bearer <token>`.
 *
 * @throws {Problem} without the token, with another one, or where none is set: then nobody may
 */
export function requireAdmin(request: Request, token: string | undefined): void {
  if (token === undefined) throw new Problem('admin-not-set-up');
  const given = Buffer.from(/^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '');
  const wanted = Buffer.from(token);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw new Problem('not-authorized');
}
