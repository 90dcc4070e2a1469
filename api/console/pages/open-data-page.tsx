/** For everybody: what may be taken along, what it means, and under which licence. */
import type { OpenDataset } from '../../open-datasets.ts';
import { consolePaths } from '../console-paths.ts';
import { useRead } from '../data/use-read.ts';
import { Answer } from '../parts/answer.tsx';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { language, say } from '../speech.ts';

interface OpenDatasets {
  readonly licence: { readonly name: string; readonly url: string };
  readonly attribution: string;
  readonly datasets: readonly OpenDataset[];
}

export function OpenDataPage() {
  const asked = useRead<OpenDatasets>('/api/v1/open-datasets');
  return (
    <Page title={say('openData')}>
      <Answer of={asked}>
        {({ licence, attribution, datasets }) => (
          <div className="run">
            <p className="note">
              {say('openDataNote', { attribution })}{' '}
              <a href={licence.url} rel="license">
                {say('licence', { name: licence.name })}
              </a>
            </p>
            {datasets.map((dataset) => (
              <DatasetSection key={dataset.id} dataset={dataset} />
            ))}
          </div>
        )}
      </Answer>
    </Page>
  );
}

function DatasetSection({ dataset: { title, about, files, columns } }: { readonly dataset: OpenDataset }) {
  return (
    <Section title={title[language]}>
      <p>{about[language]}</p>
      {columns === undefined ? (
        <p className="quiet small">
          <a href={consolePaths.reference}>{say('schemaInApi')}</a>
        </p>
      ) : (
        <details>
          <summary>{say('columnsOf')}</summary>
          <div className="scroll" tabIndex={0} role="region" aria-label={say('columnsOf')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('column')}</th>
                  <th scope="col">{say('kindOfValue')}</th>
                  <th scope="col">{say('meaning')}</th>
                </tr>
              </thead>
              <tbody>
                {columns.map(({ name, type, meaning }) => (
                  <tr key={name}>
                    <th scope="row">
                      <code>{name}</code>
                    </th>
                    <td>{type}</td>
                    <td>{meaning[language]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
      <p className="actions">
        {files.map(({ format, path }) => (
          <a key={format + path} className="button" href={path}>
            {files.filter((one) => one.format === format).length > 1 ? `${format} ${path}` : format}
          </a>
        ))}
      </p>
    </Section>
  );
}
