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
    paths: Object.fromEntries(
      routes.map((route) => [route.path.replaceAll(/:(\w+)/g, '{$1}'), { [route.method ?? 'get']: operation(route) }]),
    ),
    components: {
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

function operation({ path, summary, params, query, answer, problems: own }: Route) {
  return {
    operationId: path.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, ''),
    summary,
    parameters: [...parameters('path', params), ...parameters('query', query)],
    responses: {
      200: {
        description: 'The answer.',
        content: {
          [answer.contentType]: answer.schema === undefined ? {} : { schema: jsonSchema(answer.schema, 'output') },
        },
      },
      ...problemResponses([...own, 'invalid-parameters', 'database-unavailable', 'internal-error']),
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

/** Several problems may share a status; each is named with its code. */
function problemResponses(codes: readonly ProblemCode[]) {
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
