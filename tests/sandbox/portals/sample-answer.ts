import type { FormField } from '../../../sandbox/procedures/procedure.ts';

/** An answer that the declared validation takes; of administrative units any will do, so none is named here. */
export function sampleAnswer({ kind, options, pattern }: FormField): string {
  if (kind === 'date') return '15/08/2020';
  if (kind === 'number') return '2024';
  if (options) return options[0] as string;
  const source = pattern?.source ?? '';
  if (source.includes('{12}')) return '000204000017';
  if (source.includes('{9}')) return source.startsWith('^0') ? '0900000001' : '123456789';
  return source.includes('@') ? 'thu@example.vn' : 'Thử';
}
