import { fillEForm } from '../../sandbox/portals/webforms/fill-e-form.ts';
import { answerOf, payByCard, portableDocument, signIn, type ByHand } from './by-hand.ts';

/** The journey at the stand-in for ASP.NET WebForms, with its frame of another origin and its windows. */
export const byHandWebforms: ByHand = async (task) => {
  const { page, origin, procedure } = task;
  await page.goto(origin, { waitUntil: 'commit' });
  await page.getByText(procedure.field).click();
  await page.getByText(procedure.name, { exact: true }).click();
  await page.getByText('Tài khoản Định danh điện tử cấp bởi').click();
  await signIn(page, task.account);

  if (procedure.number % 2 === 0) await page.locator('[name$=ddlCoQuan]').selectOption({ index: 1 });
  else {
    const opening = page.context().waitForEvent('page');
    await page.getByText('Chọn đơn vị...').click();
    const window = await opening;
    await Promise.all([window.waitForEvent('close'), window.getByText('Chọn', { exact: true }).first().click()]);
  }
  await page.locator('[name$=ddlTruongHop]').selectOption('Cá nhân trực tiếp nộp hồ sơ');
  await page.getByRole('button', { name: 'Đồng ý' }).click();
  await page.locator('#ifrToKhai').waitFor();
  await fillEForm(page, procedure, ({ id }) => answerOf(task, id));
  await page.locator('#btnNEXT_TAB_2').click();
  for (const { id, fileName } of task.attachments) {
    const file = { name: fileName, mimeType: 'application/pdf', buffer: portableDocument };
    await page.locator(`[data-giayto=${id}] input[type=file]`).setInputFiles(file);
    await page.locator(`[data-giayto=${id}]`).getByText(fileName).waitFor();
  }
  await page.locator('#btnNEXT_TAB_3').click();
  await page.getByText('Trực tuyến', { exact: true }).click();
  await page.locator('#chkassure').check();
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  if (procedure.number % 3 === 0) await page.getByText('Đồng ý', { exact: true }).click();
  await page.getByText('Đăng ký hồ sơ thành công').waitFor();
  const code = await page.locator('.mahoso').innerText();

  if (procedure.feeVnd > 0) {
    await page.getByText('Thanh toán trực tuyến').click();
    await payByCard(page, task.card);
    await page.getByText('Giao dịch thanh toán thành công').waitFor();
  }
  await page.getByText('Tra cứu hồ sơ').first().click();
  await page.getByPlaceholder('Nhập mã hồ sơ').fill(code);
  await page.keyboard.press('Enter');
  await page.getByRole('cell', { name: code }).click();
  await page
    .getByText(task.attachments[0]?.fileName ?? code)
    .first()
    .waitFor();
  return code;
};
