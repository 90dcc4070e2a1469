/** What each portal asks of those who want a service: fields, screens, time. */
import type { PortalAsked } from '../../data/service-answers.ts';
import { count, language, say, spell } from '../../speech.ts';
import { type Column, SortableTable } from '../sortable-table.tsx';

const columns: readonly Column<PortalAsked>[] = [
  {
    id: 'name',
    head: say('portal'),
    names: true,
    sortBy: ({ name }) => name[language],
    cell: ({ name }) => name[language],
  },
  numbers('fields', say('askedFields'), ({ asked }) => asked?.fields.length ?? null),
  numbers('again', say('askedAgain'), ({ asked }) => asked?.askedAgain ?? null),
  numbers('beyond', say('beyond'), ({ asked }) => asked?.undeclared ?? null),
  numbers('not-asked', say('notAsked'), ({ asked }) => asked?.notAsked.length ?? null),
  numbers('screens', say('screens'), ({ effort }) => (effort === null ? null : Math.round(effort.screens))),
  {
    ...numbers('seconds', say('estimatedSeconds'), ({ effort }) => effort?.estimatedSeconds ?? null),
    cell: ({ effort }) => (effort === null ? '–' : spell(effort.estimatedSeconds * 1_000)),
  },
  {
    id: 'tries',
    head: say('tries'),
    number: true,
    sortBy: ({ ok, failed }) => ok + failed,
    cell: ({ ok, failed, asked }) => (
      <>
        {count(ok)} / {count(ok + failed)}
        {asked === null && <div className="quiet small">{say('nobodyReached')}</div>}
      </>
    ),
  },
];

function numbers(id: string, head: string, read: (portal: PortalAsked) => number | null): Column<PortalAsked> {
  return {
    id,
    head,
    number: true,
    sortBy: read,
    cell: (portal) => {
      const number = read(portal);
      return number === null ? '–' : count(number);
    },
  };
}

export function AskedTable({ portals }: { readonly portals: readonly PortalAsked[] }) {
  if (portals.length === 0) return <p className="quiet">{say('noneOfThese')}</p>;
  return <SortableTable label={say('asked')} columns={columns} rows={portals} keyOf={({ portal }) => portal} />;
}
