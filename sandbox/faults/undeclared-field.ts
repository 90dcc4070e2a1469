import { changeSections } from '../interference/change-sections.ts';
import type { Fault } from './fault.ts';

/** A code that no citizen can know. */
const paperFileCode = {
  id: 'paperFileCode',
  label: 'Mã hồ sơ giấy tại bộ phận một cửa',
  kind: 'text' as const,
  required: true,
  pattern: {
    source: '^MC[0-9]{2}-[A-HJ-NP-Z]{3}-[0-9]{7}$',
    message: 'Mã hồ sơ giấy tại bộ phận một cửa không hợp lệ',
  },
};

export const undeclaredField = {
  id: 'undeclared-field',
  expected: { cause: 'complexity', detail: 'undeclared-field' },
  says: 'The form requires a code that the published procedure does not mention and no citizen can know.',
  touches: ['form'],
  portal: {
    procedure: changeSections((section, place) =>
      place > 0 ? section : { ...section, fields: [...section.fields, paperFileCode] },
    ),
  },
} satisfies Fault;
