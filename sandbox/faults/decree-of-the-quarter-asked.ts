import { changeSections } from '../interference/change-sections.ts';
import type { Fault } from './fault.ts';

const decree = {
  id: 'quarterDecree',
  label: 'Số quyết định thành lập tổ dân phố nơi cư trú',
  kind: 'text' as const,
  required: true,
  pattern: {
    source: '^[1-9][0-9]{2,3}/QĐ-UBND-(19|20)[0-9]{2}$',
    message: 'Số quyết định thành lập tổ dân phố nơi cư trú không tồn tại',
  },
};

export const decreeOfTheQuarterAsked = {
  id: 'decree-of-the-quarter-asked',
  // The published procedure asks for no such number, and hardly any citizen could find it out.
  expected: { cause: 'complexity', detail: 'undeclared-field' },
  says: 'The last part of the form requires the number of a decree about the quarter, which no published procedure names.',
  touches: ['form'],
  portal: {
    procedure: (procedure) => {
      const last = procedure.sections.findLastIndex(({ repeated }) => !repeated);
      return changeSections((section, place) =>
        place === last ? { ...section, fields: [...section.fields, decree] } : section,
      )(procedure);
    },
  },
} satisfies Fault;
