/** A table that is sorted by the head that one presses; twice: the other way round. */
import { type ReactNode, useState } from 'react';

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
}

interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

export function SortableTable<Row>({ label, columns, rows, keyOf, chosen }: SortableTableProps<Row>) {
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const by = columns.find(({ id }) => id === sorting?.column)?.sortBy;
  const shown = by === undefined || sorting === null ? rows : sorted(rows, by, sorting.descending);
  const press = (id: string) =>
    setSorting((now) => ({ column: id, descending: now?.column === id ? !now.descending : false }));
  const direction = (id: string) => {
    if (sorting?.column !== id) return undefined;
    return sorting.descending ? ('descending' as const) : ('ascending' as const);
  };
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label}>
      <table className="sortable">
        <thead>
          <tr>
            {columns.map(({ id, head, number, sortBy }) => (
              <th key={id} scope="col" className={number ? 'number' : undefined} aria-sort={direction(id)}>
                {sortBy === undefined ? (
                  head
                ) : (
                  <button type="button" className="sort" onClick={() => press(id)}>
                    {head}
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
    </div>
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
