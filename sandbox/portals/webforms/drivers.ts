/**
 * Questions whose answer changes others: the page goes back to the server at once, and what depends on them is drawn
 * anew and emptied.
 */
import type { FormField, FormSection, Procedure } from '../../procedures/procedure.ts';

const copiesWanted = 'wantsCopies';

/** Fields that are emptied when this one changes. */
export function dependants({ sections }: Procedure, driver: FormField): readonly FormField[] {
  const section = sections.find(({ fields }) => fields.includes(driver));
  return (section?.fields ?? []).filter(
    (field) =>
      field.dependsOn === driver.id ||
      (driver.id === copiesWanted && field.id === 'copies') ||
      (driver.id === 'kind' && field.id === 'reason' && field.kind === 'select'),
  );
}

/** The fields of a section that the answers given so far call for. */
export function shownFields(section: FormSection, answers: Readonly<Record<string, string>>): readonly FormField[] {
  return section.fields.filter(
    ({ id }) =>
      id !== 'copies' || !section.fields.some((field) => field.id === copiesWanted) || answers[copiesWanted] === 'Có',
  );
}
