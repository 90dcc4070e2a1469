/** What a service asks by law, and what each portal asks of those who want it. */
import { z } from 'zod';
import { type AskedDocument, askedDocumentSchema } from '../../diagnosis/asked-document.ts';
import { askedFieldSchema, isAskedAgain } from '../../diagnosis/asked-field.ts';
import type { DeclaredAttachment, DeclaredField, Service } from '../../journeys/catalogue/service.ts';
import { data } from '../../journeys/citizen/data.ts';
import { type AskedAtPortal, askedFieldsOf } from '../../results/asked-fields.ts';
import { portalFigures } from '../../results/figures/portal-figures.ts';
import { bilingual, tellWindow, windowAnswer, windowOf, windowQuery } from '../figure-query.ts';
import { groupName } from '../group-name.ts';
import { Problem } from '../problems.ts';
import { route } from '../route.ts';

const sureness = z
  .enum(['confirmed', 'background', 'inferred', 'unknown'])
  .describe('How sure the catalogue is of it.');

export const serviceAsked = route({
  path: '/api/v1/services/:serviceId/asked',
  summary:
    'The declared procedure of a service beside what each portal really asked: fields, documents, screens, time.',
  action: 'read-public',
  params: z.object({ serviceId: z.string().min(1).max(100) }),
  query: z.strictObject(windowQuery),
  answer: {
    contentType: 'application/json',
    schema: z.object({
      ...windowAnswer,
      service: z.object({ id: z.string(), name: bilingual }),
      declared: z.object({
        fields: z.array(
          z.object({
            field: z.string().describe('`subject.datum`.'),
            label: bilingual,
            required: z.boolean(),
            heldByState: z.boolean().describe("The signed-in citizen's national record holds it: no need to ask."),
            sureness,
          }),
        ),
        attachments: z.array(
          z.object({ name: bilingual, required: z.boolean(), condition: bilingual.nullable(), sureness }),
        ),
        processing: bilingual,
        source: z.string().nullable(),
      }),
      portals: z.array(
        z.object({
          portal: z.string(),
          name: bilingual,
          ok: z.int(),
          failed: z.int(),
          effort: z
            .object({
              screens: z.number(),
              fieldsAskedAgain: z.number(),
              estimatedSeconds: z.number(),
              durationSeconds: z.number(),
            })
            .nullable()
            .describe('Means of the runs that got through; null: none did.'),
          asked: z
            .object({
              at: z.iso.datetime().describe('Start of the newest run that came to the end of the forms.'),
              fields: z.array(askedFieldSchema),
              askedAgain: z.int().describe('Required, held by the State, and not filled in.'),
              undeclared: z.int().describe('Required, and not in the published procedure.'),
              notAsked: z.array(z.string()).describe('Declared as required, and not asked.'),
              documents: z
                .object({
                  wanted: z
                    .array(askedDocumentSchema.extend({ declared: bilingual.nullable() }))
                    .describe('Those that a careful citizen hands in there.'),
                  undeclared: z.int().describe('Marked as required, and not in the published procedure.'),
                  notWanted: z.array(bilingual).describe('Declared as always required, and not wanted.'),
                })
                .nullable()
                .describe('null: the run was made before workers told of documents.'),
            })
            .nullable()
            .describe('null: no run came to the end of the forms.'),
        }),
      ),
    }),
  },
  problems: ['service-not-found'],
  async handle({ deps, params, query }) {
    const service = deps.services.find(({ id }) => id === params.serviceId);
    if (service === undefined) throw new Problem('service-not-found');
    const [figures, asked] = await Promise.all([
      portalFigures(deps.database, windowOf(query, deps.clock()), service.id),
      askedFieldsOf(deps.database, service.id),
    ]);
    const figuresOf = new Map(figures.portals.map(({ portal, services }) => [portal, services[0]]));
    const askedOf = new Map(asked.map((one) => [one.portal, one]));
    const portals = new Set([...deps.portals.map(({ id }) => id), ...figuresOf.keys(), ...askedOf.keys()]);
    const { id, name, fields, attachments, processing, source } = service;
    return {
      ...tellWindow(figures.window),
      service: { id, name },
      declared: {
        fields: fields.map((field) => ({
          field: idOf(field),
          label: labelOf(field),
          required: field.required,
          heldByState: field.heldByState,
          sureness: field.sureness,
        })),
        attachments: attachments.map(({ condition = null, ...rest }) => ({ ...rest, condition })),
        processing,
        source: source.url,
      },
      portals: [...portals].map((portal) => {
        const { ok = 0, failed = 0, effort = null } = figuresOf.get(portal) ?? {};
        return {
          portal,
          name: groupName('portal', portal, deps),
          ok,
          failed,
          effort: effort && {
            screens: effort.screens,
            fieldsAskedAgain: effort.fieldsAskedAgain,
            estimatedSeconds: effort.estimatedSeconds,
            durationSeconds: effort.durationMs / 1_000,
          },
          asked: tellAsked(askedOf.get(portal), service),
        };
      }),
    };
  },
});

const idOf = ({ subject, datum }: DeclaredField) => `${subject}.${datum}`;

/** The words of the official form, else the usual ones. */
function labelOf({ label, datum }: DeclaredField) {
  return label ?? { vi: data[datum].wordings[0], en: datum.replaceAll('-', ' ') };
}

function tellAsked(
  asked: AskedAtPortal | undefined,
  { fields: declared, attachments }: Pick<Service, 'fields' | 'attachments'>,
) {
  if (asked === undefined) return null;
  const { askedAt, fields, documents } = asked;
  const seen = new Set(fields.map(({ field }) => field));
  return {
    at: askedAt.toISOString(),
    fields,
    askedAgain: fields.filter(isAskedAgain).length,
    undeclared: fields.filter((one) => one.required && !one.declared).length,
    notAsked: declared.filter((field) => field.required && !seen.has(idOf(field))).map(idOf),
    documents: documents && tellDocuments(documents, attachments),
  };
}

/** What is needed only under a condition may rightly be left out. */
function tellDocuments(wanted: readonly AskedDocument[], declared: readonly DeclaredAttachment[]) {
  const seen = new Set(wanted.map((one) => one.declared));
  const nameOf = (vi: string) => declared.find(({ name }) => name.vi === vi)?.name ?? { vi, en: vi };
  return {
    wanted: wanted.map((one) => ({ ...one, declared: one.declared === null ? null : nameOf(one.declared) })),
    undeclared: wanted.filter((one) => one.required && one.declared === null).length,
    notWanted: declared
      .filter(({ name, required, condition }) => required && condition === undefined && !seen.has(name.vi))
      .map(({ name }) => name),
  };
}
