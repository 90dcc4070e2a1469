/** A question to congdan's own PostgreSQL, whose answer is a table. */
import { sqlSource } from './panel.ts';

export function sqlTarget(rawSql: string) {
  return {
    refId: 'A',
    datasource: sqlSource,
    editorMode: 'code',
    format: 'table',
    rawQuery: true,
    rawSql,
    // The SDK's mark of a query; JSON leaves it out.
    _implementsDataqueryVariant: () => undefined,
  };
}
