/** A grade for every portal. */
import { z } from 'zod';
import { devices } from '../../journeys/devices.ts';
import { deviceFigures, portalFigures } from '../../results/figures/portal-figures.ts';
import { bilingual, tellWindow, windowAnswer, windowOf, windowQuery } from '../figure-query.ts';
import { gradeLetters, gradeParts, gradePortal } from '../grade-portal.ts';
import { groupName } from '../group-name.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

const phones = new Set(devices.filter(({ mobile }) => mobile).map(({ id }) => id));

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
    const asked = windowOf(query, deps.clock());
    const [{ window, portals }, devicesOf] = await Promise.all([
      portalFigures(deps.database, asked),
      deviceFigures(deps.database, asked),
    ]);
    const servicesOf = new Map(portals.map(({ portal, services }) => [portal, services]));
    return {
      ...tellWindow(window),
      portals: [...new Set([...deps.portals.map(({ id }) => id), ...servicesOf.keys()])].map((portal) => ({
        portal,
        name: groupName('portal', portal, deps),
        ...gradePortal(servicesOf.get(portal) ?? [], devicesOf.get(portal) ?? [], phones),
      })),
    };
  },
});
