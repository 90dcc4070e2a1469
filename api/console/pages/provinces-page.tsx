/** The provinces on the map and in a table, each with its details. */
import { useSearchParams } from 'wouter';
import { useCatalogue } from '../data/catalogue.ts';
import type { ComparedRow, Comparison } from '../data/figure-answers.ts';
import { useRead } from '../data/use-read.ts';
import { readDays, windowQuery } from '../data/window.ts';
import { Answer } from '../parts/answer.tsx';
import { BandLegend } from '../parts/figures/band-legend.tsx';
import { bandOf } from '../parts/figures/band.ts';
import { groupColumns } from '../parts/figures/group-columns.tsx';
import { sayShare } from '../parts/figures/say-share.ts';
import { ProvinceMap } from '../parts/map/province-map.tsx';
import { Page } from '../parts/page.tsx';
import { ProvinceDetails } from '../parts/province-details.tsx';
import { Section } from '../parts/section.tsx';
import { type Column, SortableTable } from '../parts/sortable-table.tsx';
import { WindowPicker } from '../parts/window-picker.tsx';
import { language, say } from '../speech.ts';

/** The provinces were merged on 1 July 2025. */
const firstDayOf34 = '2025-07-01';

export function ProvincesPage() {
  const [asked, setAsked] = useSearchParams();
  const chosenDays = readDays(asked);
  const days = windowQuery(chosenDays);
  // Of days before the 34 the 63 are drawn unasked.
  const ended = chosenDays.to !== null && chosenDays.to < firstDayOf34;
  const former = ended || asked.get('borders') === '63';
  const provinces = useRead<Comparison>(`/api/v1/comparison?by=province&${days}`);
  const ministries = useRead<Comparison>(`/api/v1/comparison?by=ministry&${days}`);
  const catalogue = useCatalogue();
  const chosen = asked.get('province');
  const change = (name: string, value: string | null) => {
    const next = new URLSearchParams(asked);
    if (value === null) next.delete(name);
    else next.set(name, value);
    setAsked(next, { replace: true });
  };
  const choose = (code: string) => change('province', code);
  const naming: Column<ComparedRow> = {
    id: 'name',
    head: say('province'),
    names: true,
    sortBy: ({ name }) => name[language],
    cell: ({ key, name }) => (
      <button type="button" className="link" onClick={() => choose(key)}>
        {name[language]}
      </button>
    ),
  };
  return (
    <Page title={say('provinces')}>
      <WindowPicker counted={provinces.data} />
      <Answer of={provinces}>
        {({ rows }) => {
          const row = (code: string) => rows.find(({ key }) => key === code);
          const details = chosen === null ? undefined : row(chosen);
          return (
            <div className="map-and-table">
              <div>
                <ProvinceMap
                  former={former}
                  chosen={chosen}
                  choose={choose}
                  bandOf={(code) => bandOf(row(code) ?? { availability: null, enough: false })}
                  titleOf={(code) => {
                    const found = row(code);
                    return found === undefined ? code : sayShare(found.name[language], found);
                  }}
                />
                <BandLegend />
                <label className="choice">
                  <input
                    type="checkbox"
                    checked={former}
                    disabled={ended}
                    onChange={() => change('borders', former ? null : '63')}
                  />{' '}
                  {say('formerBorders')}
                </label>
                {former && <p className="quiet small">{say('formerNote')}</p>}
                <p className="quiet small">{say('mapSource')}</p>
              </div>
              <div>
                {details === undefined ? (
                  <p className="quiet">{say('chooseProvince')}</p>
                ) : (
                  <ProvinceDetails row={details} portals={catalogue.data?.portals ?? []} catalogue={catalogue.data} />
                )}
                <SortableTable
                  label={say('provinces')}
                  columns={[naming, ...groupColumns]}
                  rows={rows}
                  keyOf={({ key }) => key}
                  chosen={({ key }) => key === chosen}
                />
              </div>
            </div>
          );
        }}
      </Answer>
      <Section title={say('ministries')}>
        <Answer of={ministries}>
          {({ rows }) =>
            rows.length === 0 ? (
              <p className="quiet">{say('noneOfThese')}</p>
            ) : (
              <SortableTable
                label={say('ministries')}
                columns={[{ ...naming, head: say('name'), cell: ({ name }) => name[language] }, ...groupColumns]}
                rows={rows}
                keyOf={({ key }) => key}
                param="sort-ministries"
              />
            )
          }
        </Answer>
      </Section>
    </Page>
  );
}
