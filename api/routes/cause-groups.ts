/** The six groups of causes in words. */
import { z } from 'zod';
import { causeIds, causes } from '../../diagnosis/causes.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

const bilingual = z.object({ vi: z.string(), en: z.string() });

export const causeGroups = route({
  path: '/api/v1/causes',
  summary: 'The six groups of causes, who has to act on each, and what can be wrong in it.',
  action: 'read-public',
  params: noParameters,
  query: noParameters,
  answer: {
    contentType: 'application/json',
    schema: z.object({
      causes: z.array(
        z.object({ id: z.enum(causeIds), name: bilingual, whoActs: bilingual, details: z.array(z.string()) }),
      ),
    }),
  },
  problems: [],
  handle: async () => ({
    causes: causeIds.map((id) => {
      const { vi, en, whoActs, details } = causes[id];
      return { id, name: { vi, en }, whoActs, details };
    }),
  }),
});
