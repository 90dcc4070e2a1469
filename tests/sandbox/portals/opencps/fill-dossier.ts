/** Fills the form as it stands in the page, by the kind of control that each question has. */
import type { Locator, Page } from 'playwright-core';
import type { FormField, Procedure } from '../../../../sandbox/procedures/procedure.ts';

const sample = (field: FormField): string => {
  if (field.id === 'year') return '2024';
  if (field.kind === 'province') return 'Tỉnh Thái Nguyên';
  if (field.kind === 'date') return '15/08/2020';
  if (field.kind === 'number') return '1';
  if (field.options) return field.options[0] as string;
  const source = field.pattern?.source ?? '';
  if (source.includes('{12}')) return '000204000017';
  if (source.includes('{9}')) return source.startsWith('^0') ? '0900000001' : '123456789';
  return source.includes('@') ? 'thu@example.vn' : 'Thử';
};

/** Answers every required question that is empty and may be changed, and adds the required papers. */
export async function fillDossier(page: Page, procedure: Procedure): Promise<void> {
  await page.locator('[data-question]').first().waitFor();
  for (const section of procedure.sections) {
    if (section.repeated?.min === 0) continue;
    for (const field of section.fields) {
      if (field.required && !field.locked) await answer(page, field, page.locator(`[data-question="${field.id}"]`));
    }
  }
  for (const { id, accept, required } of procedure.attachments) {
    if (!required) continue;
    const chooser = page.waitForEvent('filechooser');
    await page.locator(`[data-paper="${id}"] .oc-upload`).locator('button, input[type=text]').first().click();
    const file = { name: `${id}.${accept[0]}`, mimeType: 'application/pdf', buffer: Buffer.from('%PDF') };
    await (await chooser).setFiles(file);
  }
}

async function answer(page: Page, field: FormField, question: Locator): Promise<void> {
  const value = sample(field);
  if (field.kind === 'radio') return question.getByText(value, { exact: true }).click();
  if (field.kind === 'checkbox') return question.locator('input').check();
  if (field.kind === 'select' || field.kind === 'province' || field.kind === 'commune') {
    if ((await question.locator('.v-autocomplete__selection, .v-select__selection').count()) > 0) return;
    await question.locator('.v-field').click();
    const options = page.locator('.v-overlay--active .v-list-item');
    if (field.kind === 'province') await page.keyboard.type('Thái Nguyên');
    await (field.kind === 'commune' ? options.first() : options.getByText(value, { exact: true })).click();
    return;
  }
  const inputs = question.locator('input:visible, textarea:visible');
  if (field.kind === 'date' && (await inputs.count()) === 3) {
    const parts = value.split('/');
    for (const [n, part] of parts.entries()) await inputs.nth(n).fill(part);
  } else if ((await inputs.first().inputValue()) === '') {
    await inputs.first().click();
    await inputs.first().fill(field.kind === 'date' ? value.replaceAll('/', '') : value);
  }
}
