/** A procedure as the portal offers it, with its sections changed one by one. */
import type { FormSection, Procedure } from '../procedures/procedure.ts';

export function changeSections(change: (section: FormSection, place: number) => FormSection) {
  return (procedure: Procedure): Procedure => ({ ...procedure, sections: procedure.sections.map(change) });
}
