/** A table: one row a label set, one column a question. */
import type { Builder } from '@grafana/grafana-foundation-sdk/cog';
import type { Panel } from '@grafana/grafana-foundation-sdk/dashboard';
import { PromQueryFormat } from '@grafana/grafana-foundation-sdk/prometheus';
import * as table from '@grafana/grafana-foundation-sdk/table';
import { type Bilingual, onOneLine } from '../bilingual.ts';
import { type Asked, framed, letter, type PanelFrame, target, type Unit } from './panel.ts';

export interface Column extends Omit<Asked, 'legend'> {
  readonly title: Bilingual;
  readonly unit: Unit;
}

/**
 * @param rowsBy label that each row is about; other labels of the first column's query stand beside it
 * @param names how columns of labels are called
 */
export function tablePanel(
  frame: PanelFrame,
  rowsBy: string,
  names: Readonly<Record<string, Bilingual>>,
  columns: readonly Column[],
): Builder<Panel> {
  const builder = framed(new table.PanelBuilder(), { width: 24, height: 12, ...frame }, true).transformations([
    { id: 'joinByField', options: { byField: rowsBy, mode: 'outerTabular' } },
    {
      id: 'organize',
      options: {
        excludeByName: Object.fromEntries(
          ['Time', ...columns.map((_, place) => `Time ${place + 1}`)].map((name) => [name, true]),
        ),
        renameByName: Object.fromEntries(Object.entries(names).map(([label, name]) => [label, onOneLine(name)])),
      },
    },
  ]);
  for (const [place, { query, title, unit }] of columns.entries()) {
    const refId = letter(place);
    builder.withTarget(target({ query, legend: '' }, refId, true).format(PromQueryFormat.Table));
    builder.overrideByName(columns.length === 1 ? 'Value' : `Value #${refId}`, [
      { id: 'displayName', value: onOneLine(title) },
      { id: 'unit', value: unit },
    ]);
  }
  return builder;
}
