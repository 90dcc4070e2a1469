/** The reference of the API, from its own description. For programmers, so in English. */
import { useRead } from '../data/use-read.ts';
import { Answer } from '../parts/answer.tsx';
import { Page } from '../parts/page.tsx';

interface Schema {
  readonly enum?: readonly string[];
  readonly type?: string;
}
type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

interface Operation {
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly description?: string;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content?: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
  readonly 'x-action': string;
}

interface OpenApi {
  readonly info: { readonly title: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export function ReferencePage() {
  const asked = useRead<OpenApi>('/api/v1/openapi.json');
  return (
    <Page title="API congdan">
      <Answer of={asked}>
        {({ info, paths }) => (
          <div lang="en" className="run">
            <p>{info.description}</p>
            {Object.entries(paths).flatMap(([path, methods]) =>
              Object.entries(methods).map(([method, operation]) => (
                <OperationSection
                  key={`${method} ${path}`}
                  name={`${method.toUpperCase()} ${path}`}
                  operation={operation}
                />
              )),
            )}
          </div>
        )}
      </Answer>
    </Page>
  );
}

function OperationSection({ name, operation }: { readonly name: string; readonly operation: Operation }) {
  const { summary, parameters, requestBody, responses, 'x-action': action } = operation;
  return (
    <section>
      <h2>
        <code>{name}</code>
      </h2>
      <p>{summary}</p>
      <p className="quiet">
        action: <code>{action}</code>
      </p>
      {parameters.length > 0 && (
        <ul className="reasons">
          {parameters.map(({ name, in: place, required, description, schema }) => (
            <li key={name}>
              <code>{name}</code> ({place}
              {required ? ', required' : ''}) {schema.enum?.join(' | ') ?? schema.type ?? ''}
              {description === undefined ? '' : ` – ${description}`}
            </li>
          ))}
        </ul>
      )}
      <Shape title="body" content={requestBody?.content} />
      <Shape title="answer" content={responses['200']?.content} />
      <details>
        <summary>statuses</summary>
        <ul className="reasons">
          {Object.entries(responses).map(([status, { description }]) => (
            <li key={status}>
              {status}: {description}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Shape({ title, content }: { readonly title: string; readonly content: Content | undefined }) {
  const schema = content?.['application/json']?.schema;
  if (schema === undefined) return null;
  return (
    <details>
      <summary>{title}</summary>
      <pre tabIndex={0}>
        <code>{JSON.stringify(schema, null, 2)}</code>
      </pre>
    </details>
  );
}
