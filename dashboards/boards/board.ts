/** A dashboard in Grafana's classic model (schema v1: the only one that file provisioning takes), as a table of contents. */
import type { Builder } from '@grafana/grafana-foundation-sdk/cog';
import {
  DashboardLinkBuilder,
  DashboardLinkType,
  DashboardCursorSync,
  DatasourceVariableBuilder,
  RowBuilder,
  TextBoxVariableBuilder,
  VariableHide,
  type Panel,
  type VariableModel,
} from '@grafana/grafana-foundation-sdk/dashboard';
import { type Bilingual, inParagraphs, onOneLine } from '../bilingual.ts';
import { annotations } from './annotations.ts';
import { type ClassicDashboard, ClassicDashboardBuilder } from './classic-model.ts';
import { layOut } from './lay-out.ts';
import { consoleVariable } from '../panels/console-link.ts';
import type { GeneratorOptions } from '../rules/generator-options.ts';

export interface Board {
  /** File name and end of the address; links and alerts name it. */
  readonly uid: `congdan-${string}`;
  /** What it is about; all begin with congdan. */
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** Grafana's words, like `now-24h`. */
  readonly from: string;
  readonly variables: readonly Builder<VariableModel>[];
  readonly rows: readonly { readonly title: Bilingual; readonly panels: readonly Builder<Panel>[] }[];
}

/** The tag by which the dashboards find each other. */
export const boardTag = 'congdan';

export function buildBoard(board: Board, { consoleUrl }: GeneratorOptions): ClassicDashboard {
  const builder = new ClassicDashboardBuilder(`congdan · ${onOneLine(board.title)}`)
    .uid(board.uid)
    .description(inParagraphs(board.description))
    .tags([boardTag])
    .readonly()
    .timezone('Asia/Ho_Chi_Minh')
    .time({ from: board.from, to: 'now' })
    .refresh('1m')
    .tooltip(DashboardCursorSync.Crosshair)
    .withVariable(new DatasourceVariableBuilder('datasource').label('Data source').type('prometheus'))
    .withVariable(
      new TextBoxVariableBuilder(consoleVariable)
        .label('Bảng điều khiển congdan · Console')
        .defaultValue(consoleUrl)
        .current({ selected: true, text: consoleUrl, value: consoleUrl })
        .hide(VariableHide.HideVariable),
    )
    .link(
      new DashboardLinkBuilder('congdan')
        .type(DashboardLinkType.Dashboards)
        .tags([boardTag])
        .asDropdown(false)
        .includeVars(true)
        .keepTime(true),
    )
    .link(
      new DashboardLinkBuilder('Bảng điều khiển · Console')
        .type(DashboardLinkType.Link)
        .url(`\${${consoleVariable}}`)
        .tooltip('Lượt thử, lý do và vết ghi trong congdan · Runs, reasons and traces in congdan')
        .targetBlank(true),
    );
  for (const annotation of annotations) builder.annotation(annotation);
  for (const variable of board.variables) builder.withVariable(variable);
  for (const { title, panels } of board.rows) {
    builder.withRow(new RowBuilder(onOneLine(title)));
    for (const panel of panels) builder.withPanel(panel);
  }
  const dashboard = builder.build();
  return { ...dashboard, panels: layOut(dashboard.panels ?? []) };
}
