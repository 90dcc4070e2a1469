/** OpenAPI 3.1 from the routes: its schemas are JSON Schema 2020-12, which Zod writes. */
import { z } from 'zod';
import { type ProblemCode, problems } from './problems.ts';
import type { Route } from './route.ts';

export function openApiDocument(routes: readonly Route[]) {
  return {
    openapi: '3.1.1',
    info: {
      title: 'congdan',
      version: '1',
      description:
        'Whether citizens get through the essential online public services, and which of six causes stops them.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    // Without one, what anybody may see; beside these a browser's session, or nothing at the machine itself.
    security: [{}, { token: [] }, { session: [] }],
    paths: Object.fromEntries(
      [...Map.groupBy(routes, ({ path }) => path)].map(([path, same]) => [
        path.replaceAll(/:(\w+)/g, '{$1}'),
        Object.fromEntries(same.map((route) => [route.method ?? 'get', operation(route)])),
      ]),
    ),
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A token of /api/v1/tokens, or CONGDAN_ADMIN_TOKEN.' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'congdan-session',
          description: 'Of a browser that signed in; changes also want the X-CSRF-Token of /api/v1/me.',
        },
      },
      schemas: {
        Problem: {
          type: 'object',
          description: 'RFC 9457, with a stable code.',
          required: ['type', 'title', 'status', 'code'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            code: { type: 'string', enum: Object.keys(problems) },
            detail: { type: 'string' },
            errors: {
              type: 'array',
              items: { type: 'object', properties: { parameter: { type: 'string' }, problem: { type: 'string' } } },
            },
          },
        },
      },
    },
  };
}

function operation({ method, path, summary, action, params, query, body, answer, problems: own }: Route) {
  const name = path.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '');
  return {
    operationId: method === undefined ? name : `${method}-${name}`,
    summary,
    'x-action': action,
    parameters: [...parameters('path', params), ...parameters('query', query)],
    ...(body !== undefined && {
      requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(body, 'input') } } },
    }),
    responses: {
      200: {
        description: 'The answer.',
        content: {
          [answer.contentType]: answer.schema === undefined ? {} : { schema: jsonSchema(answer.schema, 'output') },
        },
      },
      ...problemResponses(new Set([...own, ...usualProblems(body !== undefined)])),
    },
  };
}

function parameters(place: 'path' | 'query', schema: z.ZodObject) {
  return Object.entries(schema.shape).map(([name, part]) => {
    const { description, ...rest } = jsonSchema(part as z.ZodType, 'input');
    const required = place === 'path' || !(part as z.ZodType).safeParse(undefined).success;
    return { name, in: place, required, ...(description !== undefined && { description }), schema: rest };
  });
}

/** What any route may answer. */
function usualProblems(hasBody: boolean): readonly ProblemCode[] {
  const ofBody = ['body-too-large', 'unsupported-media-type'] as const;
  const ofAll = ['not-authorized', 'not-permitted', 'invalid-parameters', 'too-many-requests', 'database-unavailable', 'internal-error'] as const; // prettier-ignore
  return [...ofAll, ...(hasBody ? ofBody : [])];
}

/** Several problems may share a status; each is named with its code. */
function problemResponses(codes: ReadonlySet<ProblemCode>) {
  const byStatus = Map.groupBy(codes, (code) => problems[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, same]) => [
      status,
      {
        description: same.map((code) => `\`${code}\`: ${problems[code].title}`).join(' '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
