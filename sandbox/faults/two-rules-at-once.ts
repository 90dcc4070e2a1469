import { askedOnce } from '../interference/asked-once.ts';
import type { Fault } from './fault.ts';

export const twoRulesAtOnce = {
  id: 'two-rules-at-once',
  expected: { cause: 'complexity', detail: 'contradicting-validation' },
  says: 'One question is held to two rules that no answer meets together.',
  touches: ['form'],
  portal: {
    refuse: (procedure) => {
      const field =
        askedOnce(procedure).find(({ kind, locked }) => kind === 'date' && !locked) ?? procedure.sections[0]?.fields[0];
      return field
        ? [
            { field: field.id, message: `${field.label} phải trước ngày nộp hồ sơ` },
            { field: field.id, message: `${field.label} phải từ ngày nộp hồ sơ trở đi` },
          ]
        : null;
    },
  },
} satisfies Fault;
