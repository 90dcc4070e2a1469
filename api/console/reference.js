/** The reference of the API, from its own description. */
import { read } from './catalogue.js';
import { make } from './dom.js';
import { say, speak } from './words.js';

speak();
const main = document.getElementById('main');

function parameter({ name, in: place, required, description, schema }) {
  const kind = schema.enum?.join(' | ') ?? schema.type ?? '';
  return make(
    'li',
    {},
    make('code', {}, name),
    ` (${place}${required ? ', required' : ''}) ${kind}${description ? ` – ${description}` : ''}`,
  );
}

const schemaOf = (content) => content?.['application/json']?.schema;
const shape = (title, schema) =>
  schema &&
  make('details', {}, make('summary', {}, title), make('pre', {}, make('code', {}, JSON.stringify(schema, null, 2))));

function operation(method, path, { summary, parameters, requestBody, responses, 'x-action': action }) {
  const answers = Object.entries(responses).map(([status, { description }]) =>
    make('li', {}, `${status}: ${description}`),
  );
  return make(
    'section',
    {},
    make('h2', {}, make('code', {}, `${method.toUpperCase()} ${path}`)),
    make('p', {}, summary),
    make('p', { class: 'quiet' }, 'action: ', make('code', {}, action)),
    parameters.length > 0 ? make('ul', { class: 'reasons' }, ...parameters.map(parameter)) : null,
    shape('body', schemaOf(requestBody?.content)),
    shape('answer', schemaOf(responses[200].content)),
    make('details', {}, make('summary', {}, 'statuses'), make('ul', { class: 'reasons' }, ...answers)),
  );
}

try {
  const { info, paths } = await read('/api/v1/openapi.json');
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => operation(method, path, described)),
  );
  main.replaceChildren(make('h1', {}, `API ${info.title}`), make('p', {}, info.description), ...operations);
} catch (error) {
  main.replaceChildren(make('h1', {}, say('unreachable', { reason: error.message })));
}
