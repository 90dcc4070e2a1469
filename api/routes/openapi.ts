/** The API's own description, made from the declarations that also check what is asked. */
import { openApiDocument } from '../openapi-document.ts';
import { type Route, route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export function openapi(routes: readonly Route[]): Route {
  const self = route({
    path: '/api/v1/openapi.json',
    summary: 'This description, OpenAPI 3.1.',
    action: 'read-public',
    params: noParameters,
    query: noParameters,
    answer: { contentType: 'application/json' },
    problems: [],
    handle: async () => document,
  });
  const document = openApiDocument([...routes, self]);
  return self;
}
