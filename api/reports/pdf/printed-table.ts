/** A table in print: its head again on each page, thin lines between rows. */
import type { Content } from 'pdfmake';
import { quiet, rule } from './styles.ts';

export interface PrintedColumn<Row> {
  readonly head: string;
  readonly width: number | string;
  readonly cell: (row: Row) => Content;
  readonly number?: boolean;
}

export function printedTable<Row>(columns: readonly PrintedColumn<Row>[], rows: readonly Row[]): Content {
  const place = (number: boolean | undefined) => (number ? { alignment: 'right' as const } : {});
  const heads = columns.map(({ head, number }) => ({ text: head, color: quiet, fontSize: 8.5, ...place(number) }));
  const cells = rows.map((row) =>
    columns.map(({ cell, number }): Content => {
      const content = cell(row);
      return typeof content === 'string' ? { text: content, ...place(number) } : content;
    }),
  );
  return {
    table: { headerRows: 1, dontBreakRows: true, widths: columns.map(({ width }) => width), body: [heads, ...cells] },
    layout: {
      hLineWidth: (line: number) => (line === 0 ? 0 : 0.6),
      vLineWidth: () => 0,
      hLineColor: () => rule,
      paddingLeft: (column: number) => (column === 0 ? 0 : 6),
      paddingRight: (column: number) => (column === columns.length - 1 ? 0 : 6),
      paddingTop: () => 2.5,
      paddingBottom: () => 2,
    },
  };
}
