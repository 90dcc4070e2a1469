/** The shortest way of a signed-in visitor to the first form screens of a procedure, on each product. */
import type { Frame, Page } from 'playwright-core';
import type { Country } from '../../../sandbox/country.ts';
import { addresses as congBo } from '../../../sandbox/portals/cong-bo/addresses.ts';
import { addresses as igate } from '../../../sandbox/portals/igate/addresses.ts';
import { paths as langBiang } from '../../../sandbox/portals/lang-biang/addresses.ts';
import { choosesAgency } from '../../../sandbox/portals/lien-thong/blocks.ts';
import { addresses as lienThong } from '../../../sandbox/portals/lien-thong/addresses.ts';
import { addresses as mocua } from '../../../sandbox/portals/mocua/addresses.ts';
import { addresses as saoMai } from '../../../sandbox/portals/sao-mai/addresses.ts';
import { onOnePage, partsOf } from '../../../sandbox/portals/sao-mai/parts.ts';
import { paths as songLam } from '../../../sandbox/portals/song-lam/addresses.ts';
import { addresses as webforms } from '../../../sandbox/portals/webforms/addresses.ts';
import type { Procedure } from '../../../sandbox/procedures/procedure.ts';
import { fillStep } from './cong-bo/fill-step.ts';
import { identify } from './identify.ts';
import { citizen } from './igate/igate-at-work.ts';
import { fillBlock, pick as pickInBlock } from './lien-thong/fill-block.ts';
import { pick as pickInList } from './sao-mai/fill-part.ts';
import { onwards } from './song-lam/citizens-way.ts';
import { pick as pickSuggested } from './song-lam/fill-declaration.ts';

type Standing = Country['portals'][number];

/** What is looked at once the screens of a form are there: each call sees one more screen. */
export type Look = (frame: Frame) => Promise<void>;
type Walk = (page: Page, portal: Standing, procedure: Procedure, look: Look) => Promise<void>;

/** Signs in at the identity provider, through whatever portal; every host knows the citizen afterwards. */
export async function signInAt(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/sso/login?returnTo=/`);
  await identify(page, citizen);
  await page.waitForURL((url) => url.origin === origin);
}

/** Pages around the forms: home, what is offered, where files are looked up. */
export const outerPages: Readonly<Record<string, readonly string[]>> = {
  igate: [igate.home, igate.procedures, igate.tracking],
  mocua: [mocua.home, mocua.procedures(), mocua.tracking],
  opencps: ['/', '/dich-vu-cong', '/tra-cuu-ho-so'],
  national: ['/', '/dich-vu-cong', '/tra-cuu-ho-so'],
  webforms: [webforms.home, webforms.services, webforms.tracking],
  'cong-bo': ['/', congBo.services, congBo.tracking],
  'lien-thong': ['/', lienThong.services, lienThong.tracking],
  'sao-mai': ['/', saoMai.services, saoMai.tracking],
  'song-lam': ['/', `/${songLam.services}`, `/${songLam.tracking}`],
  'lang-biang': [langBiang.home, langBiang.services, langBiang.tracking],
};

export const formPages: Readonly<Record<string, Walk>> = {
  igate: async (page, { site }, procedure, look) => {
    await page.goto(`${site.origin}${igate.apply(procedure)}?agency=UBND`);
    await page.locator('#eform[data-ready]').waitFor({ state: 'attached' });
    if (await page.locator('#eform-box.closed').count()) await page.getByText('Ẩn/ hiện tờ khai').click();
    await look(page.mainFrame());
  },
  mocua: async (page, { site }, procedure, look) => {
    await page.goto(`${site.origin}${mocua.apply(procedure, { coquan: 'UBND', truonghop: '1' })}`);
    await page.locator('#frmHOSO .select2-selection').first().waitFor();
    await look(page.mainFrame());
  },
  opencps: async (page, { site }, procedure, look) => {
    await page.goto(`${site.origin}/thuc-hien-dich-vu#/add-dvc/${procedure.code}`);
    await page.reload();
    await page.locator('[data-question]').first().waitFor();
    await look(page.mainFrame());
  },
  national: async (page, { backend }, procedure, look) => {
    await page.goto(`${backend.formOrigin}/bieu-mau/${procedure.code}?tinh=${backend.provinceName}`);
    await page.getByText('(Người nộp là chủ hồ sơ').getByRole('checkbox').waitFor();
    await look(page.mainFrame());
    await page.getByText('(Người nộp là chủ hồ sơ').getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Tiếp tục sang bước sau' }).click();
    await page.getByRole('heading', { name: procedure.sections[0]?.title ?? '' }).waitFor();
    await look(page.mainFrame());
  },
  webforms: async (page, { site }, procedure, look) => {
    await page.goto(`${site.origin}${webforms.chooseCase(procedure)}`);
    await page.locator('[name$=ddlCoQuan]').selectOption({ index: 1 });
    await page.locator('[name$=ddlTruongHop]').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Đồng ý' }).click();
    await page.frameLocator('#ifrToKhai').getByRole('button', { name: 'Lưu tờ khai' }).waitFor();
    for (const frame of page.frames()) await look(frame);
  },
  'cong-bo': async (page, { site }, procedure, look) => {
    await page.goto(`${site.origin}${congBo.start(procedure)}`);
    await page.getByText('Tôi nộp cho chính mình').click();
    if (procedure.agency.endsWith('cấp xã')) await page.locator('select').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Bắt đầu khai' }).click();
    for (const section of procedure.sections) {
      await page.getByRole('heading', { name: section.title, exact: true }).waitFor();
      await look(page.mainFrame());
      await fillStep(page, section);
      await page.getByRole('button', { name: 'Tiếp theo' }).click();
    }
  },
  'lien-thong': async (page, { site }, procedure, look) => {
    await page.goto(`${site.origin}${lienThong.start(procedure)}`);
    const next = page.getByRole('button', { name: 'Lưu và mở phần tiếp' });
    if (choosesAgency(procedure)) {
      await pickInBlock(page.locator('.cau'), 'An');
      await next.click();
    }
    for (const section of procedure.sections) {
      await page.locator('.mo').getByRole('heading', { name: section.title, exact: false }).waitFor();
      await look(page.mainFrame());
      await fillBlock(page, procedure, section);
      await next.click();
    }
  },
  'sao-mai': async (page, { site }, procedure, look) => {
    await page.goto(`${site.origin}${saoMai.apply(procedure)}`);
    if (choosesAgency(procedure)) {
      await pickInList(page.locator('.cau-hoi'), 'Long Xuyên');
      await page.getByRole('button', { name: 'Đồng ý và tiếp tục' }).click();
    }
    await page.getByText('Cơ quan tiếp nhận:').waitFor();
    for (const { id } of onOnePage(procedure) ? [] : partsOf(procedure)) {
      await page.locator(`[data-bs-target="#${id}"]`).click();
      await page.locator(`.phan.active#${id}`).waitFor();
      await look(page.mainFrame());
    }
    if (onOnePage(procedure)) await look(page.mainFrame());
  },
  'song-lam': async (page, { site }, procedure, look) => {
    await page.goto(`${site.origin}/${songLam.apply}/${procedure.code}`);
    await page.locator('[formcontrolname=filer]').waitFor();
    if (choosesAgency(procedure))
      await pickSuggested(page, page.getByRole('combobox', { name: 'Cơ quan thực hiện' }), 'Phường');
    await onwards(page, '[formcontrolname=filer]');
    await page.locator('declaration-sections').filter({ visible: true }).waitFor();
    await look(page.mainFrame());
  },
  'lang-biang': async (page, { site }, procedure, look) => {
    await page.goto(`${site.origin}${langBiang.apply}/${procedure.code}`);
    await page.locator('[data-question]').first().waitFor();
    await look(page.mainFrame());
  },
};
