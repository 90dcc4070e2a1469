/** A procedure as the application draws its form. */
import type { CitizenRecord, Procedure } from '../../procedures/procedure.ts';
import { receivingUnits } from '../opencps/receiving-units.ts';
import { questionOf, serviceDetail } from '../song-lam/application-form.ts';
import { mannerOf } from './manner.ts';

/** `communes`: of the portal's province. */
export function applicationForm(
  procedure: Procedure,
  citizen: CitizenRecord,
  provinceName: string,
  communes: readonly string[],
) {
  return {
    ...serviceDetail(procedure),
    pledge: procedure.pledge,
    units: receivingUnits(procedure, provinceName, communes),
    sections: procedure.sections.map((section) => ({
      id: section.id,
      title: section.title,
      repeated: section.repeated ?? null,
      questions: section.fields.map((field) =>
        questionOf(mannerOf(procedure, section, field), section, field, citizen),
      ),
    })),
  };
}
