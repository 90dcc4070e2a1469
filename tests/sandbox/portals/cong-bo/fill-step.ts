/** Answers the questions of one screen, each control by its name, in the order in which they stand. */
import type { Page } from 'playwright-core';
import type { FormField, FormSection } from '../../../../sandbox/procedures/procedure.ts';

const sample = (field: FormField): string => {
  if (field.kind === 'date') return '15/08/2020';
  if (field.kind === 'number') return '2024';
  if (field.options) return field.options[0] as string;
  const source = field.pattern?.source ?? '';
  if (source.includes('{12}')) return '000204000017';
  if (source.includes('{9}')) return source.startsWith('^0') ? '0900000001' : '123456789';
  return source.includes('@') ? 'thu@example.vn' : 'Thử';
};

/** Answers every required question that is still open. */
export async function fillStep(page: Page, section: FormSection): Promise<void> {
  if (section.repeated?.min === 0) return;
  for (const field of section.fields) {
    if (field.locked || !field.required) continue;
    await answer(page, section.repeated ? `g.${section.id}.0.${field.id}` : `f.${field.id}`, field);
  }
}

async function answer(page: Page, name: string, field: FormField): Promise<void> {
  const control = page.locator(`[name="${name}"]`);
  const kind = await control
    .first()
    .evaluate<string, { localName: string; type?: string }>(({ localName, type }) =>
      localName === 'input' && type ? type : localName,
    );
  const value = sample(field);
  const list = field.kind === 'province' || field.kind === 'commune';
  if (list) {
    await control.locator('option').nth(1).waitFor({ state: 'attached' });
    await control.selectOption({ index: 1 });
  } else if (kind === 'cb-select') {
    await control.getByRole('combobox').click();
    await control.getByRole('option', { name: value, exact: true }).click();
  } else if (kind === 'select') await control.selectOption(value);
  else if (kind === 'radio') await page.locator(`[name="${name}"][value="${value}"]`).check();
  else if (kind === 'hidden') await control.locator('..').getByRole('radio', { name: value, exact: true }).click();
  else if (kind === 'date') await control.fill(value.split('/').reverse().join('-'));
  else {
    const box = kind === 'cb-text-field' ? control.locator('input') : control;
    if ((await box.inputValue()) === '') await box.fill(value);
  }
}
