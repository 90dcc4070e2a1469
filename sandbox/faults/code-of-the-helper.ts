import { changeSections } from '../interference/change-sections.ts';
import type { Fault } from './fault.ts';

const helper = {
  id: 'helperCode',
  label: 'Mã thành viên Tổ công nghệ số cộng đồng hướng dẫn kê khai',
  kind: 'text' as const,
  required: true,
  pattern: { source: '^TCNS[0-9]{2}[BCDG][0-9]{5}$', message: 'Không tìm thấy thành viên Tổ công nghệ số cộng đồng' },
};

export const codeOfTheHelper = {
  id: 'code-of-the-helper',
  // The published procedure knows no helper, and who declares by himself has none.
  expected: { cause: 'complexity', detail: 'undeclared-field' },
  says: 'Before everything else the form requires the code of a neighbourhood helper, whom the published procedure does not mention.',
  touches: ['form'],
  portal: {
    procedure: changeSections((section, place) =>
      place === 0 ? { ...section, fields: [helper, ...section.fields] } : section,
    ),
  },
} satisfies Fault;
