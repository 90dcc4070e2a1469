/** Answers the questions of the open form, each by its Material control. */
import type { Locator, Page } from 'playwright-core';
import { mannerOf } from '../../../../sandbox/portals/song-lam/manner.ts';
import type { FormField, Procedure } from '../../../../sandbox/procedures/procedure.ts';
import { sampleAnswer } from '../sample-answer.ts';

/** Every required question that is still open. */
export async function fillDeclaration(page: Page, procedure: Procedure): Promise<void> {
  for (const section of procedure.sections) {
    if (section.repeated?.min === 0) continue;
    for (const field of section.fields) {
      if (!field.required || field.locked) continue;
      const question = page.locator(`[data-question="${field.id}"]`);
      await answer(page, question, field, mannerOf(procedure, section, field).control);
    }
  }
}

/** Types the beginning of what is wanted, and takes the first of what is suggested. */
export async function pick(page: Page, box: Locator, words: string): Promise<void> {
  await box.click();
  await box.fill(words);
  await page.locator('mat-option[aria-disabled=false]').filter({ hasText: words }).first().click();
}

async function answer(page: Page, question: Locator, field: FormField, control: string): Promise<void> {
  const value = field.kind === 'province' ? 'Tỉnh Nghệ An' : sampleAnswer(field);
  const box = question.locator('input, textarea').first();
  switch (control) {
    case 'list':
      await question.getByRole('combobox').click();
      return page.getByRole('option', { name: value, exact: true }).click();
    case 'suggested':
      return pick(page, box, field.kind === 'commune' ? '' : value);
    case 'chips':
      return question.getByRole('option', { name: value, exact: true }).click();
    case 'marks':
      return question.getByRole('radio', { name: value, exact: true }).check();
    case 'tick':
      return box.check();
    default:
      if ((await box.inputValue()) === '') await box.fill(value);
  }
}

/** A file for each paper that must be given. */
export async function givePapers(page: Page, { attachments }: Procedure): Promise<void> {
  for (const { id, name, required, accept } of attachments) {
    if (!required) continue;
    const row = page.locator('papers-table tr', { hasText: name });
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), row.getByText('Chọn tệp').click()]);
    const fileName = `${id}.${accept[0] ?? ''}`;
    await chooser.setFiles({ name: fileName, mimeType: 'application/octet-stream', buffer: Buffer.from(name) });
    await row.getByText(fileName).waitFor();
  }
}
