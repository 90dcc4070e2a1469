/** Every piece of PromQL that is written, with where it stands. */
import { boardsInOrder } from '../../dashboards/boards/boards-in-order.ts';
import { buildBoard } from '../../dashboards/boards/board.ts';
import { alertsInOrder } from '../../dashboards/rules/alerts-in-order.ts';
import { defaultOptions } from '../../dashboards/rules/generator-options.ts';
import { recordingGroups } from '../../dashboards/rules/write-rules.ts';

export interface WrittenTarget {
  readonly refId: string;
  /** PromQL; a target of the database has `rawSql` instead. */
  readonly expr?: string;
  readonly rawSql?: string;
  readonly instant?: boolean;
  readonly legendFormat?: string;
  readonly datasource?: { readonly type?: string; readonly uid?: string };
}
export interface WrittenPanel {
  readonly id: number;
  readonly type: string;
  readonly title?: string;
  readonly description?: string;
  readonly datasource?: { readonly type?: string; readonly uid?: string };
  readonly targets?: readonly WrittenTarget[];
  readonly fieldConfig?: {
    readonly defaults: {
      readonly unit?: string;
      readonly links?: readonly { readonly title: string; readonly url: string }[];
    };
    readonly overrides?: readonly {
      readonly properties: readonly { readonly id: string; readonly value: unknown }[];
    }[];
  };
  readonly transformations?: readonly {
    readonly options: { readonly renameByName?: Readonly<Record<string, string>> };
  }[];
  readonly gridPos?: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}
export interface WrittenVariable {
  readonly type: string;
  readonly name: string;
  readonly label?: string;
  readonly query?: string;
  readonly refresh?: number;
  readonly multi?: boolean;
  readonly allValue?: string;
  readonly datasource?: { readonly uid?: string };
}
export interface WrittenBoard {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly editable: boolean;
  readonly tags: readonly string[];
  readonly panels: readonly WrittenPanel[];
  readonly templating: { readonly list: readonly WrittenVariable[] };
  readonly annotations: { readonly list: readonly { readonly name: string; readonly expr: string }[] };
}

/** As Grafana reads them: through JSON. */
export const boards = boardsInOrder.map(
  (board) => JSON.parse(JSON.stringify(buildBoard(board, defaultOptions))) as WrittenBoard,
);

export interface WrittenQuery {
  readonly where: string;
  readonly expr: string;
}

export const panelQueries: readonly WrittenQuery[] = boards.flatMap(({ uid, panels }) =>
  panels.flatMap(({ title = '', targets = [] }) =>
    targets.flatMap(({ refId, expr }) => (expr === undefined ? [] : [{ where: `${uid} · ${title} · ${refId}`, expr }])),
  ),
);

/** What is asked of PostgreSQL. */
export const sqlQueries: readonly { readonly where: string; readonly sql: string }[] = boards.flatMap(
  ({ uid, panels }) =>
    panels.flatMap(({ title = '', targets = [] }) =>
      targets.flatMap(({ rawSql }) => (rawSql === undefined ? [] : [{ where: `${uid} · ${title}`, sql: rawSql }])),
    ),
);

/** The selector inside `label_values(selector, label)`. */
export const variableQueries: readonly (WrittenQuery & { readonly label: string })[] = boards.flatMap(
  ({ uid, templating }) =>
    templating.list.flatMap(({ type, name, query = '' }) => {
      if (type !== 'query') return [];
      const [, expr = '', label = ''] = /^label_values\((.*), (\w+)\)$/.exec(query) ?? [];
      return [{ where: `${uid} · $${name}`, expr, label }];
    }),
);

export const annotationQueries: readonly WrittenQuery[] = boards.flatMap(({ uid, annotations }) =>
  annotations.list.map(({ name, expr }) => ({ where: `${uid} · ${name}`, expr })),
);

export const ruleQueries: readonly WrittenQuery[] = [
  ...recordingGroups.flatMap(({ rules }) =>
    rules.map(({ record, query }): WrittenQuery => ({ where: record, expr: query.promql })),
  ),
  ...alertsInOrder.map(({ name, query }) => ({ where: name, expr: query.promql })),
];

/** With values in place of Grafana's variables, as Grafana would send it. */
export function filledIn(expr: string, windows: { readonly rateInterval: string; readonly range: string }): string {
  return expr
    .replaceAll('$__rate_interval', windows.rateInterval)
    .replaceAll('$__range', windows.range)
    .replaceAll(/\$(service|portal|province|cause|vendor|product)\b/g, '.*');
}
