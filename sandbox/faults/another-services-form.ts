import type { Procedure } from '../procedures/procedure.ts';
import { procedures } from '../procedures/procedures.ts';
import type { Fault } from './fault.ts';

/** The tenth after it in the list: of another field, and with other questions. */
const elsewhere = (procedure: Procedure): Procedure =>
  procedures[(procedures.findIndex(({ id }) => id === procedure.id) + 10) % procedures.length] as Procedure;

export const anotherServicesForm = {
  id: 'another-services-form',
  expected: { cause: 'portal', detail: 'content-mixed' },
  says: "Every service's link leads to the form of another service.",
  touches: ['form'],
  portal: {
    procedure: (procedure) => ({
      ...procedure,
      sections: elsewhere(procedure).sections,
      attachments: elsewhere(procedure).attachments,
    }),
  },
} satisfies Fault;
