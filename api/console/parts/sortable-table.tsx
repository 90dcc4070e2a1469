/** A table that is sorted by the head that one presses; twice: the other way round. By what stands in the address. */
import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { ScrollTable } from './scroll-table.tsx';

export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  /** What it is sorted by; null stands last whichever way. Without it the column is not sorted by. */
  readonly sortBy?: (row: Row) => number | string | null;
  readonly cell: (row: Row) => ReactNode;
  readonly number?: boolean;
  /** The cell that names the row. */
  readonly names?: boolean;
}

interface SortableTableProps<Row> {
  /** What the table is, for screen readers. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly chosen?: (row: Row) => boolean;
  /** What it is sorted by, in the address; another one where a page has two tables. */
  readonly param?: string;
}

export function SortableTable<Row>({ label, columns, rows, keyOf, chosen, param = 'sort' }: SortableTableProps<Row>) {
  const [asked, setAsked] = useSearchParams();
  const sorting = asked.get(param) ?? '';
  const descending = sorting.startsWith('-');
  const sortedBy = sorting.replace(/^-/, '');
  const by = columns.find(({ id }) => id === sortedBy)?.sortBy;
  const shown = by === undefined ? rows : sorted(rows, by, descending);
  const press = (id: string) => {
    const next = new URLSearchParams(asked);
    next.set(param, sortedBy === id && !descending ? `-${id}` : id);
    setAsked(next, { replace: true });
  };
  const heads = columns.map(({ id, head, number, sortBy }) => ({
    id,
    number,
    sorted: sortedBy === id ? (descending ? ('descending' as const) : ('ascending' as const)) : undefined,
    content:
      sortBy === undefined ? (
        head
      ) : (
        <button type="button" className="sort" onClick={() => press(id)}>
          {head}
        </button>
      ),
  }));
  return (
    <ScrollTable label={label} heads={heads} className="sortable">
      {shown.map((row) => (
        <tr key={keyOf(row)} data-key={keyOf(row)} className={chosen?.(row) ? 'chosen' : undefined}>
          {columns.map(({ id, cell, number, names }) =>
            names ? (
              <th key={id} scope="row">
                {cell(row)}
              </th>
            ) : (
              <td key={id} className={number ? 'number' : undefined}>
                {cell(row)}
              </td>
            ),
          )}
        </tr>
      ))}
    </ScrollTable>
  );
}

function sorted<Row>(
  rows: readonly Row[],
  by: NonNullable<Column<Row>['sortBy']>,
  descending: boolean,
): readonly Row[] {
  return rows.toSorted((one, other) => {
    const [a, b] = [by(one), by(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === 'string' ? a.localeCompare(String(b), 'vi') : a - Number(b);
    return descending ? -order : order;
  });
}
