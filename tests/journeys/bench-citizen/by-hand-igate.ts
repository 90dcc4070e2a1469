import { fillEForm } from '../../sandbox/portals/igate/fill-e-form.ts';
import { answerOf, payByCard, portableDocument, signIn, type ByHand } from './by-hand.ts';

/** The journey at the stand-in for iGate. */
export const byHandIgate: ByHand = async (task) => {
  const { page, origin, procedure } = task;
  await page.goto(origin, { waitUntil: 'commit' });
  await page.getByPlaceholder('Nhập từ khóa tìm kiếm thủ tục').fill(procedure.name.toLowerCase());
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: procedure.name, exact: true }).click();
  await page.getByRole('link', { name: 'Nộp trực tuyến' }).click();
  await page.getByText('Đăng nhập bằng tài khoản VNeID').click();
  await signIn(page, task.account);

  const agency = page.locator('#agency option', { hasText: /Phường Hải Châu|– Thành phố Đà Nẵng/ });
  await agency.waitFor({ state: 'attached' });
  await page.getByLabel('Cơ quan').selectOption((await agency.textContent()) as string);
  await page.getByRole('button', { name: 'Đồng ý và tiếp tục' }).click();
  await fillEForm(page, procedure, ({ id }) => answerOf(task, id));
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  for (const { id, fileName } of task.attachments) {
    const chooser = page.waitForEvent('filechooser');
    await page.locator(`[data-attachment=${id}] .ig-upload`).click();
    await (await chooser).setFiles({ name: fileName, mimeType: 'application/pdf', buffer: portableDocument });
  }
  await page.locator('#to-step-3').click();
  await page.locator('#pledge').check();
  await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
  await page.getByRole('heading', { name: 'Nộp hồ sơ thành công' }).waitFor();
  const code = await page.locator('.ig-code').innerText();

  if (procedure.feeVnd > 0) {
    await page.getByText('Thanh toán trực tuyến').click();
    await payByCard(page, task.card);
    await page.getByRole('heading', { name: 'Thanh toán thành công' }).waitFor();
  }
  await page.goto(`${origin}/vi/dossier/search`, { waitUntil: 'commit' });
  await page.getByPlaceholder('Nhập mã hồ sơ').fill(code);
  await page.locator('main form button').click();
  await page.locator('table').getByText(code).waitFor();
  return code;
};
