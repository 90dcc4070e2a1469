/** The services, and how each gets on. */
import { Link, useSearchParams } from 'wouter';
import { useCatalogue } from '../data/catalogue.ts';
import type { ComparedRow, Comparison } from '../data/figure-answers.ts';
import { useRead } from '../data/use-read.ts';
import { readDays, windowQuery } from '../data/window.ts';
import { Answer } from '../parts/answer.tsx';
import { groupColumns } from '../parts/figures/group-columns.tsx';
import { Page } from '../parts/page.tsx';
import { type Column, SortableTable } from '../parts/sortable-table.tsx';
import { WindowPicker } from '../parts/window-picker.tsx';
import { count, language, say } from '../speech.ts';

export function ServicesPage() {
  const [asked] = useSearchParams();
  const catalogue = useCatalogue();
  const services = useRead<Comparison>(`/api/v1/comparison?by=service&${windowQuery(readDays(asked))}`);
  const numberOf = (id: string) => catalogue.data?.services.find((service) => service.id === id)?.number ?? null;
  const naming: readonly Column<ComparedRow>[] = [
    {
      id: 'number',
      head: say('number'),
      number: true,
      sortBy: ({ key }) => numberOf(key),
      cell: ({ key }) => count(numberOf(key) ?? 0),
    },
    {
      id: 'name',
      head: say('service'),
      names: true,
      sortBy: ({ name }) => name[language],
      cell: ({ key, name }) => <Link href={`/services/${key}`}>{name[language]}</Link>,
    },
  ];
  return (
    <Page title={say('services')}>
      <WindowPicker counted={services.data} />
      <Answer of={services}>
        {({ rows }) => (
          <SortableTable
            label={say('services')}
            columns={[...naming, ...groupColumns]}
            rows={rows}
            keyOf={({ key }) => key}
          />
        )}
      </Answer>
    </Page>
  );
}
