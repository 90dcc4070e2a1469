/** Fills the e-form in its frame, each control by its name, in the order in which the questions stand. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { cellName, controlNames, nameAttribute } from '../../../../sandbox/portals/webforms/control-names.ts';
import type { FormField, Procedure } from '../../../../sandbox/procedures/procedure.ts';

const sample = (field: FormField): string => {
  if (field.kind === 'province') return 'Tỉnh Lai Châu';
  if (field.kind === 'commune') return '';
  if (field.kind === 'date') return '15/08/2020';
  if (field.id === 'year') return '2024';
  if (field.kind === 'number') return '1';
  if (field.options) return field.options[0] as string;
  const source = field.pattern?.source ?? '';
  if (source.includes('{12}')) return '000204000017';
  if (source.includes('{9}')) return source.startsWith('^0') ? '0900000001' : '123456789';
  return source.includes('@') ? 'thu@example.vn' : 'Thử';
};

/** Answers every required question that may be changed, or those to which `answerOf` knows an answer, and saves. */
export async function fillEForm(
  page: Page,
  procedure: Procedure,
  answerOf: (field: FormField) => string | null = (field) => (field.required ? sample(field) : null),
): Promise<void> {
  const frame = page.frameLocator('#ifrToKhai');
  const names = controlNames(procedure);
  for (const section of procedure.sections) {
    for (const field of section.fields) {
      const value = field.locked || section.repeated?.min === 0 ? null : answerOf(field);
      if (value === null) continue;
      const name = section.repeated ? cellName(section.id, 0, names, field) : (names.get(field.id) as string);
      await answer(page, frame, nameAttribute(name), field, value);
    }
  }
  await frame.getByRole('button', { name: 'Lưu tờ khai' }).click();
  await frame.getByText('Đã lưu tờ khai điện tử').waitFor();
}

const named = (frame: FrameLocator, name: string): Locator => frame.locator(`[name="${name}"]`);

async function answer(page: Page, frame: FrameLocator, name: string, field: FormField, value: string): Promise<void> {
  const parts = named(frame, `${name}-day`);
  const control = named(frame, name);
  if (field.kind === 'date' && (await parts.count())) {
    const [day, month, year] = value.split('/') as [string, string, string];
    await parts.fill(day);
    await named(frame, `${name}-month`).fill(month);
    await named(frame, `${name}-year`).fill(year);
  } else if (field.kind === 'date' && (await control.getAttribute('type')) === 'date') {
    await control.fill(value.split('/').reverse().join('-'));
  } else if (field.kind === 'radio') {
    const sent = reload(page, await drives(control.first(), 'onclick'));
    const choice = frame.locator(`[name="${name}"][value="${value}"]`);
    if (!(await choice.count())) await control.selectOption(value);
    else if (!(await choice.isChecked())) await choice.click();
    await sent;
  } else if (field.kind === 'commune') {
    await control.selectOption(value === '' ? { index: 1 } : value);
  } else if (field.kind === 'select' || field.kind === 'province') {
    const sent = reload(page, await drives(control, 'onchange'));
    await control.selectOption(value);
    await sent;
  } else if ((await control.inputValue()) === '') await control.fill(value);
}

const drives = async (control: Locator, handler: string): Promise<boolean> =>
  (await control.getAttribute(handler)) !== null;

/** The frame's next load, where one is to come. */
const reload = async (page: Page, comes: boolean): Promise<void> => {
  if (comes) await page.waitForEvent('framenavigated');
};
