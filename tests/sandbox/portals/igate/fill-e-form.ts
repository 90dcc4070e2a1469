/** Fills the e-form as it stands in the page, by the kind of control that each question has. */
import type { Locator, Page } from 'playwright-core';
import type { FormField, Procedure } from '../../../../sandbox/procedures/procedure.ts';

const sample = (field: FormField): string => {
  const known: Record<string, string> = {
    province: 'Thành phố Đà Nẵng',
    commune: 'Phường Hải Châu',
    date: '15/08/2020',
    number: '1',
  };
  if (field.id === 'year') return '2024';
  if (known[field.kind]) return known[field.kind] as string;
  if (field.options) return field.options[0] as string;
  const source = field.pattern?.source ?? '';
  if (source.includes('{12}')) return '000204000017';
  if (source.includes('{9}')) return source.startsWith('^0') ? '0900000001' : '123456789';
  return source.includes('@') ? 'thu@example.vn' : 'Thử';
};

/** Answers every question that must be answered and may be changed; or those to which `answerOf` knows an answer. */
export async function fillEForm(
  page: Page,
  procedure: Procedure,
  answerOf: (field: FormField) => string | null = (field) => (field.required ? sample(field) : null),
): Promise<void> {
  const closed = page.locator('#eform-box.closed');
  await page.locator('#eform[data-ready]').waitFor({ state: 'attached' });
  if (await closed.count()) await page.getByText('Ẩn/ hiện tờ khai').click();
  for (const section of procedure.sections) {
    if (section.repeated?.min === 0) continue;
    for (const field of section.fields) {
      const value = field.locked ? null : answerOf(field);
      if (value !== null) await answer(page, page.locator(`.formio-component-${field.id}`), value);
    }
  }
}

async function answer(page: Page, component: Locator, value: string): Promise<void> {
  if (await component.locator('.choices').count()) return choose(component, value);
  if (await component.locator('input[type=radio]').count()) {
    await component.getByText(value, { exact: true }).click();
  } else if (await component.locator('.flatpickr-input').count()) {
    await pickDay(page, component, value);
  } else if (await component.locator('[ref=month], select').count()) {
    const [day, month, year] = value.split('/').map(Number) as [number, number, number];
    await component.getByPlaceholder('Ngày').fill(String(day));
    await component.locator('select').selectOption(String(month));
    await component.getByPlaceholder('Năm').fill(String(year));
  } else {
    const input = component.locator('input:visible, textarea:visible').first();
    if ((await input.inputValue()) === '' || value.includes('/')) await input.fill(value);
  }
}

async function choose(component: Locator, value: string): Promise<void> {
  if ((await component.locator('.choices__list--single').innerText()).includes(value)) return;
  await component.locator('.choices').click();
  await component.locator('.choices__list--dropdown').getByText(value, { exact: true }).first().click();
}

async function pickDay(page: Page, component: Locator, value: string): Promise<void> {
  const [day, month, year] = value.split('/').map(Number) as [number, number, number];
  await component.locator('input:visible').first().click();
  const calendar = page.locator('.flatpickr-calendar.open');
  await calendar.locator('.cur-year').fill(String(year));
  await calendar.locator('.cur-year').press('Enter');
  await calendar.locator('.flatpickr-monthDropdown-months').selectOption(String(month - 1));
  await calendar
    .locator('.flatpickr-day:not(.prevMonthDay):not(.nextMonthDay)')
    .getByText(String(day), { exact: true })
    .click();
}
