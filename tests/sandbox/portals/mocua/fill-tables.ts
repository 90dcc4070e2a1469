/** Answers the questions as they stand in the tables, by the kind of control that each has. */
import type { Locator, Page } from 'playwright-core';
import { idOf } from '../../../../sandbox/portals/mocua/control.ts';
import type { FormField, Procedure } from '../../../../sandbox/procedures/procedure.ts';

const sample = (field: FormField): string => {
  const byKind: Readonly<Record<string, string>> = {
    province: 'Thành phố Hải Phòng',
    commune: 'Phường Hồng Bàng',
    date: '15/08/2020',
    number: '1',
  };
  if (field.id === 'year') return '2024';
  const known = byKind[field.kind] ?? field.options?.[0];
  if (known) return known;
  const source = field.pattern?.source ?? '';
  if (source.includes('{12}')) return '000204000017';
  if (source.includes('{9}')) return source.startsWith('^0') ? '0900000001' : '123456789';
  return source.includes('@') ? 'thu@example.vn' : 'Thử';
};

/** Chooses in a list of select2 as a citizen does: opens it, types into the search box, takes what is left. */
export async function choose(page: Page, id: string, value: string): Promise<void> {
  const box = page.locator(`#select2-${id}-container`);
  await page.locator(`#${id} option`, { hasText: value }).first().waitFor({ state: 'attached' });
  if ((await box.getAttribute('title')) === value) return;
  await box.click();
  await page.locator('body > .select2-container .select2-search__field').fill(value);
  await page.locator('.select2-results__options li').getByText(value, { exact: true }).click();
}

/** Fills what is required, may be changed, and is empty. */
export async function fillTables(page: Page, procedure: Procedure): Promise<void> {
  for (const section of procedure.sections) {
    if (section.repeated?.min === 0) continue;
    for (const field of section.fields) {
      if (!field.required || field.locked) continue;
      await answer(page, field, idOf(field, section.repeated ? '_0' : ''));
    }
  }
}

async function answer(page: Page, field: FormField, id: string): Promise<void> {
  const value = sample(field);
  const control = page.locator(`#${id}`);
  if (/appointment/i.test(field.id)) return page.locator('.calendar .day').last().click();
  if (field.kind === 'radio') return page.locator(`#${id}_0`).check();
  if (await page.locator(`#select2-${id}-container`).count()) return choose(page, id, value);
  if (field.options) {
    await control.selectOption(value);
    return;
  }
  if ((await control.inputValue()) !== '') return;
  if (field.kind !== 'date') return control.fill(value);
  if ((await control.getAttribute('readonly')) !== null) return pick(page, control, value);
  await control.pressSequentially(value);
  await page.keyboard.press('Tab');
}

/** Picks a day: up to the decades where it does not begin there, then year, month, day. */
async function pick(page: Page, control: Locator, value: string): Promise<void> {
  const [day, month, year] = value.split('/').map(Number) as [number, number, number];
  await control.locator('xpath=following-sibling::span').click();
  const calendar = page.locator('.datepicker-dropdown');
  for (const view of ['days', 'months']) {
    const heading = calendar.locator(`.datepicker-${view} .datepicker-switch`);
    if (await heading.isVisible()) await heading.click();
  }
  const years = calendar.locator('.datepicker-years');
  if (await years.isVisible()) await years.locator('.year:not(.old):not(.new)', { hasText: String(year) }).click();
  await calendar
    .locator('.datepicker-months .month')
    .nth(month - 1)
    .click();
  await calendar.locator('.day:not(.old):not(.new)').getByText(String(day), { exact: true }).click();
}
