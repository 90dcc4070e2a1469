import { changeSections } from '../interference/change-sections.ts';
import type { Fault } from './fault.ts';

export const messageKeysShown = {
  id: 'message-keys-shown',
  expected: { cause: 'portal', detail: 'content-mixed' },
  says: 'A release left out the Vietnamese texts: the form shows the keys of its messages in place of its questions.',
  touches: ['form'],
  portal: {
    procedure: changeSections((section) => ({
      ...section,
      title: `eform.${section.id}.title`,
      fields: section.fields.map((field) => ({
        ...field,
        label: `eform.${section.id}.${field.id}.label`,
        variants: [],
      })),
    })),
  },
} satisfies Fault;
