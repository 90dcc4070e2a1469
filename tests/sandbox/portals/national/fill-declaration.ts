/** Fills the form of a procedure as it stands in the page, by the kind of control that each question has. */
import type { Locator, Page } from 'playwright-core';
import { datesOf } from '../../../../sandbox/portals/national/browser/form/manner.ts';
import type { FormField, Procedure } from '../../../../sandbox/procedures/procedure.ts';

const sample = (field: FormField): string => {
  const known: Record<string, string> = {
    province: 'Thành phố Huế',
    commune: 'Phường Thuận Hoá',
    date: '15/08/2020',
    number: field.pattern ? '2024' : '1',
  };
  if (known[field.kind]) return known[field.kind] as string;
  if (field.options) return field.options.at(-1) as string;
  const source = field.pattern?.source ?? '';
  if (source.includes('{12}')) return '000204000017';
  if (source.includes('{9}')) return source.startsWith('^0') ? '0900000001' : '123456789';
  return source.includes('@') ? 'thu@example.vn' : 'Thử';
};

/** Answers every question that must be answered and may be changed. */
export async function fillDeclaration(page: Page, procedure: Procedure): Promise<void> {
  for (const { id, fields, repeated } of procedure.sections) {
    if (repeated?.min === 0) continue;
    for (const field of fields) {
      if (field.locked || !field.required) continue;
      const at = repeated ? `g_${id}_0_${field.id}` : `f_${field.id}`;
      await answer(page, page.locator(`[id="${at}"]`), procedure, field);
    }
  }
}

async function answer(page: Page, control: Locator, procedure: Procedure, field: FormField): Promise<void> {
  const value = sample(field);
  if (field.kind === 'radio') await control.getByText(value, { exact: true }).click();
  else if (field.kind === 'checkbox') await control.check();
  else if (field.kind === 'date') await setDay(control, datesOf(procedure, field), value);
  else if (['select', 'province', 'commune'].includes(field.kind)) await choose(page, control, value);
  else if (field.kind === 'number' || (await control.inputValue()) === '') await control.fill(value);
}

async function setDay(control: Locator, dates: ReturnType<typeof datesOf>, value: string): Promise<void> {
  if (dates === 'native') return control.fill(value.split('/').reverse().join('-'));
  await control.fill(dates === 'DD-MM-YYYY' ? value.replaceAll('/', '-') : value);
  await control.press('Enter');
}

/** Only what is in view of a list exists in the page, so it is narrowed by typing. */
async function choose(page: Page, control: Locator, value: string): Promise<void> {
  await control.click();
  await control.fill(value);
  await page.locator(`.ant-select-dropdown:not(.ant-select-dropdown-hidden) [title="${value}"]`).click();
}
