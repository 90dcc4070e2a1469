/** A grade for every portal. */
import { z } from 'zod';
import { bilingual, tellWindow, windowAnswer, windowOf, windowQuery } from '../figure-query.ts';
import { gradeLetters, gradeParts } from '../grade-portal.ts';
import { gradePortals } from '../grade-portals.ts';
import { groupName } from '../group-name.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const grades = route({
  path: '/api/v1/grades',
  summary:
    "A grade A to E for every portal from what a citizen meets, on the ministry's bands; not the ministry's own 34 criteria.",
  action: 'read-public',
  params: noParameters,
  query: z.strictObject(windowQuery),
  answer: {
    contentType: 'application/json',
    schema: z.object({
      ...windowAnswer,
      portals: z.array(
        z.object({
          portal: z.string(),
          name: bilingual,
          grade: z.enum(gradeLetters).nullable().describe('null: too few runs to grade by.'),
          points: z.number().nullable().describe('Of 100, from the parts that were measured.'),
          parts: z.array(
            z.object({
              id: z.enum(gradeParts),
              points: z.number().nullable().describe('null: not measured.'),
              most: z.number(),
              why: bilingual,
            }),
          ),
        }),
      ),
    }),
  },
  problems: [],
  async handle({ deps, query }) {
    const { window, portals } = await gradePortals(deps, windowOf(query, deps.clock()));
    return {
      ...tellWindow(window),
      portals: portals.map(({ portal, grade, points, parts }) => ({
        portal,
        name: groupName('portal', portal, deps),
        grade,
        points,
        parts,
      })),
    };
  },
});
