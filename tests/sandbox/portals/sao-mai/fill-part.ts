/** Answers the questions of one part of a declaration, each by its kind of control, and gives the papers. */
import type { Locator, Page } from 'playwright-core';
import { isKnown } from '../../../../sandbox/portals/lien-thong/manner.ts';
import { mannerOf } from '../../../../sandbox/portals/sao-mai/manner.ts';
import type { FormField, FormSection, Procedure } from '../../../../sandbox/procedures/procedure.ts';
import { sampleAnswer } from '../sample-answer.ts';

/** Every required question that is still open. */
export async function fillSection(page: Page, procedure: Procedure, section: FormSection): Promise<void> {
  if (section.repeated?.min === 0) return;
  const prefix = section.repeated ? `g.${section.id}.0.` : 'f.';
  for (const field of section.fields) {
    if (!field.required || isKnown(field)) continue;
    const question = page.locator('.cau-hoi', { has: page.locator(`[name="${prefix}${field.id}"]`) });
    await answer(page, question, field, mannerOf(procedure, section, field).control);
  }
}

/** Opens a list, types and takes the first of what is left. */
export async function pick(question: Locator, words: string): Promise<void> {
  await question.locator('.ts-control').click();
  await question.locator('.ts-control input').fill(words);
  await question.locator('.ts-dropdown .option', { hasText: words }).first().click();
}

/** Day, month and year by the calendar's own lists. */
async function pickDay(page: Page, question: Locator, day: string): Promise<void> {
  const [date, month, year] = day.split('/').map(Number);
  await question.locator('input').click();
  const calendar = page.locator('.pika-single:not(.is-hidden)');
  await calendar.locator('.pika-select-year').selectOption(String(year));
  await calendar.locator('.pika-select-month').selectOption(String((month ?? 1) - 1));
  await calendar.getByText(String(date), { exact: true }).click();
}

async function answer(page: Page, question: Locator, field: FormField, control: string): Promise<void> {
  const value = sampleAnswer(field);
  const box = question.locator('input:visible, textarea:visible, select:visible').first();
  if (field.kind === 'province') await pick(question, 'An Giang');
  else if (field.kind === 'commune') await pick(question, '');
  else if (control === 'searched-list' || control === 'server-list') await pick(question, value);
  else if (control === 'list') await box.selectOption(value);
  else if (field.kind === 'radio') await question.getByText(value, { exact: true }).click();
  else if (field.kind === 'checkbox') await box.check();
  else if ((await box.inputValue()) !== '') return;
  else if (control === 'picked-day') await pickDay(page, question, value);
  else await box.fill(value);
}

/** A file for each paper that must be given, by the zone that it is dropped into. */
export async function givePapers(page: Page, { attachments }: Procedure): Promise<void> {
  for (const { id, name, required, accept } of attachments) {
    if (!required) continue;
    const zone = page.locator(`[data-ten-tham-so="a.${id}"]`);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), zone.click()]);
    const file = accept.includes('pdf') ? 'giay-to.pdf' : 'anh.jpg';
    await chooser.setFiles({ name: file, mimeType: 'application/octet-stream', buffer: Buffer.from(name) });
    await zone.locator('.dz-success').waitFor();
  }
}
