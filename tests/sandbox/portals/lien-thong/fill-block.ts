/** Answers the questions of the open block, each by its kind of control. */
import type { Locator, Page } from 'playwright-core';
import { isKnown, mannerOf } from '../../../../sandbox/portals/lien-thong/manner.ts';
import type { FormField, FormSection, Procedure } from '../../../../sandbox/procedures/procedure.ts';
import { sampleAnswer } from '../sample-answer.ts';

/** Every required question that is still open. */
export async function fillBlock(page: Page, procedure: Procedure, section: FormSection): Promise<void> {
  if (section.repeated?.min === 0) return;
  const prefix = section.repeated ? `g.${section.id}.0.` : 'f.';
  for (const field of section.fields) {
    if (!field.required || isKnown(field)) continue;
    const question = page.locator('.cau', { has: page.locator(`[name="${prefix}${field.id}"]`) });
    await answer(question, field, mannerOf(procedure, section, field).apart);
  }
}

/** Opens a searched list and takes the first of what is left once the words are typed. */
export async function pick(question: Locator, words: string): Promise<void> {
  await question.getByRole('button').click();
  await question.getByPlaceholder('Gõ để tìm').fill(words);
  await question.getByRole('option').filter({ hasText: words }).first().click();
}

async function answer(question: Locator, field: FormField, apart: boolean): Promise<void> {
  const value = sampleAnswer(field);
  const box = question.locator('input:visible, textarea:visible, select:visible').first();
  if (field.kind === 'province') await pick(question, 'Cà Mau');
  else if (field.kind === 'commune') await pick(question, '');
  else if (field.kind === 'select') {
    if ((await question.locator('select').count()) > 0) await box.selectOption(value);
    else await pick(question, value);
  } else if (field.kind === 'radio') await question.getByText(value, { exact: true }).click();
  else if (field.kind === 'checkbox') await box.check();
  else if (field.kind === 'date' && apart) {
    for (const [n, words] of ['Ngày', 'Tháng', 'Năm'].entries())
      await question.getByPlaceholder(words, { exact: true }).fill(value.split('/')[n] ?? '');
  } else if ((await box.inputValue()) === '') {
    if (field.kind === 'date') await box.pressSequentially(value.replaceAll('/', ''));
    else await box.fill(value);
  }
}
