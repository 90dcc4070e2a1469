/** The stand-in country with one portal drawn by this product, and a real browser in it. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startCountry, type Country } from '../../../../sandbox/country.ts';
import { igate } from '../../../../sandbox/portals/igate/igate.ts';
import { procedures } from '../../../../sandbox/procedures/procedures.ts';
import { population } from '../../../../sandbox/shared-data/population.ts';
import type { Account } from '../../../../sandbox/procedures/procedure.ts';
import { citizens } from '../../citizens.ts';
import { identify } from '../identify.ts';

export const citizen = citizens[1] as Account;

export function igateCountry(): Promise<Country> {
  const entry = {
    id: 'igate',
    name: 'Cổng dịch vụ công thành phố Đà Nẵng',
    hostName: 'dvc-igate',
    province: '48',
    provinceName: 'Thành phố Đà Nẵng',
    unit: 'H17.12',
    operator: 'UBND',
    product: 'igate',
    vendor: 'vnpt',
    procurement: 'hired',
    open: true,
    draw: igate,
  } as const;
  return startCountry({ people: population(citizens), procedures, portals: [entry], faults: [] });
}

/** A page of a browser that no captcha is asked of. */
export async function visitor(browser: Browser, country: Country, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', ...options });
  const { header, value } = country.captchaBypass;
  await context.setExtraHTTPHeaders({ [header]: value });
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

/** From the portal's choice of account to the portal's page that holds `arrived`, signed in. */
export async function signIn(page: Page, arrived: string): Promise<void> {
  await page.getByText('Đăng nhập bằng tài khoản VNeID').click();
  await identify(page, citizen);
  await page.getByText(`Xin chào ${citizen.record.fullName}`).waitFor();
  await page.getByText(arrived).first().waitFor({ state: 'attached' });
}
