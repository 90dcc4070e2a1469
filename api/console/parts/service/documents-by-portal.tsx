/** Which documents each portal wants, against the published procedure. */
import type { PortalAsked } from '../../data/service-answers.ts';
import { count, language, say } from '../../speech.ts';
import { type Column, SortableTable } from '../sortable-table.tsx';

type Documents = NonNullable<NonNullable<PortalAsked['asked']>['documents']>;
interface Row extends Documents {
  readonly portal: PortalAsked;
}

const namesOrDash = (names: readonly string[]) =>
  names.length === 0 ? (
    '–'
  ) : (
    <ul className="reasons">
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );

const columns: readonly Column<Row>[] = [
  {
    id: 'portal',
    head: say('portal'),
    names: true,
    sortBy: ({ portal }) => portal.name[language],
    cell: ({ portal }) => portal.name[language],
  },
  {
    id: 'documents',
    head: say('attachments'),
    number: true,
    sortBy: ({ wanted }) => wanted.length,
    cell: ({ wanted }) => count(wanted.length),
  },
  {
    id: 'as-declared',
    head: say('documentsDeclared'),
    cell: ({ wanted }) => namesOrDash(wanted.flatMap(({ declared }) => declared?.[language] ?? [])),
  },
  {
    id: 'beyond',
    head: say('documentsBeyond'),
    sortBy: ({ wanted }) => wanted.filter(({ declared }) => declared === null).length,
    cell: ({ wanted }) => namesOrDash(wanted.filter(({ declared }) => declared === null).map(sayDocument)),
  },
  {
    id: 'not-wanted',
    head: say('documentsNotWanted'),
    sortBy: ({ notWanted }) => notWanted.length,
    cell: ({ notWanted }) => namesOrDash(notWanted.map((name) => name[language])),
  },
];

/** In the portal's own words. */
function sayDocument({ name, required }: Documents['wanted'][number]): string {
  return `${name} (${say(required ? 'required' : 'optional')})`;
}

export function DocumentsByPortal({ portals }: { readonly portals: readonly PortalAsked[] }) {
  const rows = portals.flatMap((portal) => portal.asked?.documents ? [{ portal, ...portal.asked.documents }] : []); // prettier-ignore
  // Of what nobody has seen nothing good is said either.
  if (rows.length === 0) return <p className="quiet">{say('askedUnknown')}</p>;
  return (
    <>
      <p className="quiet small">{say('documentsNote')}</p>
      <SortableTable
        label={say('documentsList')}
        columns={columns}
        rows={rows}
        keyOf={({ portal }) => portal.portal}
        param="sort-documents"
      />
    </>
  );
}
