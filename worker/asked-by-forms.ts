/** What the forms of a journey asked, from its signals: fields and documents. */
import type { AskedDocument } from '../diagnosis/asked-document.ts';
import type { AskedField } from '../diagnosis/asked-field.ts';
import type { Signal } from '../diagnosis/signals.ts';

/** Of a form that many children or rows repeat, one is enough to know what it asks. */
const mostFields = 300;
const mostDocuments = 100;

/** In order. */
export function fieldsAsked(signals: readonly Signal[]): AskedField[] {
  return signals
    .filter((signal) => signal.kind === 'field')
    .slice(0, mostFields)
    .map(({ label, understood, declared, required, heldByState, prefilled }) => ({
      label,
      field: understood,
      declared: declared !== null,
      required,
      heldByState,
      prefilled,
    }));
}

/** In order; one that had to be handed in again is one. */
export function documentsAsked(signals: readonly Signal[]): AskedDocument[] {
  const asked = signals
    .filter((signal) => signal.kind === 'upload')
    .map(({ name, document = null, required }) => ({ name: nameIn(name), declared: document, required }));
  return [...new Map(asked.map((one) => [one.name, one])).values()].slice(0, mostDocuments);
}

/** "1 | Giấy chứng sinh (bản chính) | 1 bản | Chọn tệp": of a table's row the cell that says most. */
function nameIn(words: string): string {
  const cells = words.split(' | ').map((cell) => cell.trim());
  return cells.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '');
}
