/** A procedure as the application draws its form. */
import type { CitizenRecord, FormField, FormSection, Procedure } from '../../procedures/procedure.ts';
import { receivingUnits } from '../opencps/receiving-units.ts';
import { mannerOf } from './manner.ts';
import type { ApplicationForm, Question, Service, ServiceDetail } from './wire.ts';

/** `communes`: of the portal's province. */
export function applicationForm(
  procedure: Procedure,
  citizen: CitizenRecord,
  provinceName: string,
  communes: readonly string[],
): ApplicationForm {
  return {
    ...serviceDetail(procedure),
    pledge: procedure.pledge,
    units: receivingUnits(procedure, provinceName, communes),
    sections: procedure.sections.map((section) => ({
      id: section.id,
      title: section.title,
      ...(section.repeated ? { repeated: section.repeated } : {}),
      questions: section.fields.map((field) =>
        questionOf(mannerOf(procedure, section, field), section, field, citizen),
      ),
    })),
  };
}

export function serviceDetail(procedure: Procedure): ServiceDetail {
  return { ...service(procedure), attachments: procedure.attachments };
}

export function service({ code, name, field, agency, level, processing, feeVnd, filing }: Procedure): Service {
  return { code, name, field, agency, level, processing, feeVnd, filing };
}

/** A field as it is asked: in the product's manner, with what the register knows already. */
export function questionOf<Own extends { readonly wording: string }>(
  { wording, ...manner }: Own,
  section: FormSection,
  field: FormField,
  citizen: CitizenRecord,
): Question<Own> {
  return {
    ...manner,
    id: field.id,
    kind: field.kind,
    label: wording,
    required: field.required,
    options: field.options ?? [],
    hint: field.hint ?? '',
    value: field.prefill && !section.repeated ? citizen[field.prefill] : '',
    locked: field.locked ?? false,
    pattern: field.pattern ?? null,
    maxLength: field.maxLength ?? null,
    dependsOn: field.dependsOn ?? null,
  };
}
