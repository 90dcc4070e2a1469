/** Any groups side by side: by province, ministry, vendor, device …, ranked as far as the figures allow. */
import { useSearchParams } from 'wouter';
import { useCatalogue } from '../data/catalogue.ts';
import type { ComparedRow, Comparison } from '../data/figure-answers.ts';
import { useRead } from '../data/use-read.ts';
import { readDays, windowQuery } from '../data/window.ts';
import { Answer } from '../parts/answer.tsx';
import { SideBySide } from '../parts/comparison/side-by-side.tsx';
import { groupColumns } from '../parts/figures/group-columns.tsx';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { type Column, SortableTable } from '../parts/sortable-table.tsx';
import { WindowPicker } from '../parts/window-picker.tsx';
import { count, language, say } from '../speech.ts';

const dimensions = {
  province: 'byProvince',
  ministry: 'byMinistry',
  portal: 'byPortal',
  vendor: 'byVendor',
  product: 'byProduct',
  version: 'byVersion',
  ownership: 'byOwnership',
  accessNetwork: 'byAccessNetwork',
  device: 'byDevice',
  network: 'byNetwork',
  service: 'byService',
} as const;
type Dimension = keyof typeof dimensions;

const mostChosen = 2;

export function ComparisonPage() {
  const [asked, setAsked] = useSearchParams();
  const catalogue = useCatalogue();
  const wanted = asked.get('by') ?? '';
  const by: Dimension = Object.hasOwn(dimensions, wanted) ? (wanted as Dimension) : 'province';
  const service = catalogue.data?.services.find(({ id }) => id === asked.get('service'))?.id ?? '';
  const weighting = asked.get('weighting') === 'services' ? 'services' : 'runs';
  const query = windowQuery(readDays(asked));
  query.set('by', by);
  query.set('weighting', weighting);
  if (service !== '') query.set('service', service);
  const comparison = useRead<Comparison>(`/api/v1/comparison?${query}`);
  const chosen = (asked.get('keys') ?? '').split(',').filter(Boolean).map(decodeURIComponent);

  const change = (changes: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(asked);
    for (const [name, value] of Object.entries(changes)) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    setAsked(next, { replace: true });
  };
  const pick = (key: string) => {
    const others = chosen.filter((one) => one !== key);
    const keys = others.length < chosen.length ? others : [...others, key].slice(-mostChosen);
    change({ keys: keys.map(encodeURIComponent).join(',') });
  };
  const naming: readonly Column<ComparedRow>[] = [
    {
      id: 'pick',
      head: '⇄',
      cell: ({ key, name }) => (
        <input
          type="checkbox"
          aria-label={say('pick', { name: name[language] })}
          checked={chosen.includes(key)}
          onChange={() => pick(key)}
        />
      ),
    },
    {
      id: 'name',
      head: say('name'),
      names: true,
      sortBy: ({ name }) => name[language],
      cell: ({ name }) => name[language],
    },
  ];
  return (
    <Page title={say('comparison')}>
      <div className="filter">
        <label>
          <span>{say('compareBy')}</span>
          <select value={by} onChange={(event) => change({ by: event.target.value, keys: '' })}>
            {Object.entries(dimensions).map(([dimension, word]) => (
              <option key={dimension} value={dimension}>
                {say(word)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('onlyService')}</span>
          <select value={service} onChange={(event) => change({ service: event.target.value })}>
            <option value="">{say('all')}</option>
            {catalogue.data?.services.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('weighting')}</span>
          <select value={weighting} onChange={(event) => change({ weighting: event.target.value })}>
            <option value="runs">{say('weightRuns')}</option>
            <option value="services">{say('weightServices')}</option>
          </select>
        </label>
      </div>
      <WindowPicker counted={comparison.data} />
      <Answer of={comparison}>
        {({ rows, leastRuns, leftOut }) => {
          const beside = chosen.flatMap((key) => rows.find((row) => row.key === key) ?? []);
          return rows.length === 0 ? (
            <p className="quiet">{say('noneOfThese')}</p>
          ) : (
            <>
              <Section title={say('sideBySide')}>
                {beside.length < mostChosen ? (
                  <p className="quiet">{say('chooseTwo')}</p>
                ) : (
                  <SideBySide rows={beside} catalogue={catalogue.data} />
                )}
              </Section>
              <SortableTable
                label={say('comparison')}
                columns={[...naming, ...groupColumns]}
                rows={rows}
                keyOf={({ key }) => key}
                chosen={({ key }) => chosen.includes(key)}
              />
              <p className="actions">
                <a className="button" href={`/api/v1/comparison.csv?${query}`} download>
                  {say('asCsv')}
                </a>
              </p>
              <p className="quiet small">{say('leastRuns', { n: leastRuns })}</p>
              {leftOut > 0 && <p className="quiet small">{say('leftOut', { n: count(leftOut) })}</p>}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
