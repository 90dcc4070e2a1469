/** Answers the questions of the open form, each by its Vuetify control, and gives the papers. */
import type { Locator, Page } from 'playwright-core';
import { mannerOf } from '../../../../sandbox/portals/lang-biang/manner.ts';
import type { FormField, Procedure } from '../../../../sandbox/procedures/procedure.ts';
import { sampleAnswer } from '../sample-answer.ts';

/** Every required question that the register has not answered. */
export async function fillForm(page: Page, procedure: Procedure): Promise<void> {
  for (const section of procedure.sections) {
    if (section.repeated?.min === 0) continue;
    for (const field of section.fields) {
      if (!field.required || field.prefill) continue;
      const question = page.locator(`[data-question="${field.id}"]`);
      await answer(page, question, field, mannerOf(procedure, section, field).control);
    }
  }
}

/** Types the beginning of what is wanted, and takes the first of what is suggested. */
export async function pick(page: Page, box: Locator, words: string): Promise<void> {
  await box.click();
  if (words !== '') await box.fill(words);
  await page.getByRole('option').filter({ hasText: words, visible: true }).first().click();
}

async function answer(page: Page, question: Locator, field: FormField, control: string): Promise<void> {
  const value = field.kind === 'province' ? 'Tỉnh Lâm Đồng' : sampleAnswer(field);
  const box = question.locator('input, textarea').first();
  switch (control) {
    case 'list':
      await question.locator('.v-field').click();
      return page.getByRole('option', { name: value, exact: true }).click();
    case 'suggested':
      return pick(page, box, field.kind === 'commune' ? '' : value);
    case 'marks':
      return question.getByLabel(value, { exact: true }).check();
    case 'tick':
      return box.check();
    default:
      // Not by the keyboard alone: a list that folds away takes the focus back to itself, and what is typed then with it.
      await box.fill(value);
      // Leaves the field, and its calendar with it.
      if (field.kind === 'date') await page.keyboard.press('Tab');
  }
}

/** A file for each paper that must be given. */
export async function givePapers(page: Page, { attachments }: Procedure): Promise<void> {
  for (const { id, name, required, accept } of attachments) {
    if (!required) continue;
    const fileName = `${id}.${accept[0] ?? ''}`;
    const row = page.locator(`[data-paper="${id}"]`);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), row.locator('.v-field').click()]);
    await chooser.setFiles({ name: fileName, mimeType: 'application/octet-stream', buffer: Buffer.from(name) });
    await row.getByText(fileName).waitFor();
  }
}
