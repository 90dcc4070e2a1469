/** Who saw or did what. */
import { z } from 'zod';
import { listAudit } from '../../results/access/audit-log.ts';
import { auditedActions } from '../access/note.ts';
import { route } from '../route.ts';
import { moment, noParameters } from '../run-query.ts';

export const auditLog = route({
  path: '/api/v1/audit',
  summary: 'Who saw or did what, when, and from where; the newest first, page by page.',
  action: 'read-audit',
  params: noParameters,
  query: z.strictObject({
    actor: z.string().max(500).optional(),
    action: z.enum(auditedActions).optional(),
    object: z.string().max(400).optional().describe('`run:<id>`, `incident:<id>`, `token:<id>`, `portal:<id>`.'),
    from: moment.optional(),
    to: moment.optional(),
    limit: z.coerce.number().int().min(1).max(1_000).default(100),
    cursor: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional().describe('`nextCursor` of the page before.'), // prettier-ignore
  }),
  answer: {
    contentType: 'application/json',
    schema: z.object({
      entries: z.array(
        z.object({
          at: z.iso.datetime(),
          actor: z.string(),
          actorName: z.string(),
          grants: z.array(z.string()),
          action: z.string(),
          object: z.string(),
          address: z.string(),
        }),
      ),
      nextCursor: z.string().nullable(),
    }),
  },
  problems: [],
  async handle({ deps, query: { limit, cursor, ...filter } }) {
    const { entries, next } = await listAudit(deps.database, filter, limit, cursor);
    return {
      entries: entries.map(({ at, ...entry }) => ({ at: at.toISOString(), ...entry })),
      nextCursor: next === null ? null : String(next),
    };
  },
});
