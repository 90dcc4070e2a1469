/**
 * The products are as hard as the counted source of real portals: about a third of the fields have a bound label, a
 * third a placeholder only, a third words beside or above; at least 15 % of the clickable things have no role; about
 * 30 % of the buttons are icons only.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCountry, type Country } from '../../../sandbox/country.ts';
import { products } from '../../../sandbox/portals/products.ts';
import { criminalRecord } from '../../../sandbox/procedures/criminal-record.ts';
import { deathRegistration } from '../../../sandbox/procedures/death-registration.ts';
import { drivingLicence } from '../../../sandbox/procedures/driving-licence.ts';
import { passport } from '../../../sandbox/procedures/passport.ts';
import { procedures } from '../../../sandbox/procedures/procedures.ts';
import type { Procedure } from '../../../sandbox/procedures/procedure.ts';
import { population } from '../../../sandbox/shared-data/population.ts';
import { citizens } from '../citizens.ts';
import { formPages, outerPages, signInAt } from './form-pages.ts';
import { visitor } from './igate/igate-at-work.ts';
import { measurePage, type Hardness } from './measure-page.ts';
import { launchBrowser } from '../../fixtures/launch-browser.ts';

const looked: readonly Procedure[] = [deathRegistration, passport, drivingLicence, criminalRecord];
const measured = products.filter(({ product }) => product in formPages);
const found = new Map<string, Hardness[]>();
let country: Country;
let browser: Browser;

const wordsOf = (procedure: Procedure): readonly string[] =>
  procedure.sections.flatMap(({ fields }) => fields.flatMap(({ label, variants = [] }) => [label, ...variants]));

beforeAll(async () => {
  [country, browser] = await Promise.all([
    startCountry({ people: population(citizens), procedures, portals: measured, faults: [] }),
    launchBrowser(),
  ]);
  const page = await visitor(browser, country, { viewport: { width: 1366, height: 768 } });
  await signInAt(page, country.portals[0]?.site.origin ?? '');
  for (const portal of country.portals) {
    const results: Hardness[] = [];
    found.set(portal.entry.product, results);
    for (const path of outerPages[portal.entry.product] ?? []) {
      await page.goto(`${portal.site.origin}/sso/login?returnTo=${encodeURIComponent(path)}`);
      await page
        .getByText(/Trang chủ/i)
        .filter({ visible: true })
        .first()
        .waitFor();
      const { clickable, buttons } = await measurePage(page.mainFrame(), []);
      results.push({ fields: { bound: 0, placeholder: 0, beside: 0 }, clickable, buttons });
    }
    for (const procedure of looked) {
      await formPages[portal.entry.product]?.(page, portal, procedure, async (frame) => {
        results.push(await measurePage(frame, wordsOf(procedure)));
      });
    }
  }
  await page.context().close();
  // All forms of ten products.
}, 400_000);
afterAll(async () => {
  await browser.close();
  await country.stop();
});

interface Share {
  readonly product: string;
  readonly fields: number;
  readonly bound: number;
  readonly placeholder: number;
  readonly beside: number;
  readonly clickable: number;
  readonly withoutRole: number;
  readonly buttons: number;
  readonly iconOnly: number;
}

/** What was counted at some products: fields by the form, clickable things and buttons once each. */
function counted(product: string, names: readonly string[]): Share {
  const pages = names.flatMap((name) => found.get(name) ?? []);
  const fields = (where: keyof Hardness['fields']) => pages.reduce((sum, page) => sum + page.fields[where], 0);
  const once = (pick: (page: Hardness) => readonly string[]) =>
    names.reduce((sum, name) => sum + new Set((found.get(name) ?? []).flatMap(pick)).size, 0);
  const [bound, placeholder, beside] = [fields('bound'), fields('placeholder'), fields('beside')];
  const withoutRole = once(({ clickable }) => clickable.withoutRole);
  const iconOnly = once(({ buttons }) => buttons.iconOnly);
  return {
    product,
    fields: bound + placeholder + beside,
    bound,
    placeholder,
    beside,
    clickable: withoutRole + once(({ clickable }) => clickable.withRole),
    withoutRole,
    buttons: iconOnly + once(({ buttons }) => buttons.named),
    iconOnly,
  };
}

describe('the products together', () => {
  let shares: readonly Share[];
  let all: Share;
  beforeAll(() => {
    shares = [...found.keys()].map((product) => counted(product, [product]));
    all = counted('all', [...found.keys()]);
    console.table([...shares, all]);
  });

  test('were each looked at on enough fields', () => {
    expect(shares.map(({ product }) => product).sort()).toEqual(Object.keys(formPages).sort());
    for (const { product, fields } of shares) expect(fields, product).toBeGreaterThanOrEqual(20);
  });

  test.each(['bound', 'placeholder', 'beside'] as const)('name about a third of their fields: %s', (where) => {
    expect(all[where] / all.fields).toBeGreaterThanOrEqual(0.23);
    expect(all[where] / all.fields).toBeLessThanOrEqual(0.45);
  });

  test('leave clickable things without a role', () => {
    expect(all.withoutRole / all.clickable).toBeGreaterThanOrEqual(0.15);
  });

  test('draw about 30 % of their buttons as icons only', () => {
    expect(all.iconOnly / all.buttons).toBeGreaterThanOrEqual(0.27);
    expect(all.iconOnly / all.buttons).toBeLessThanOrEqual(0.4);
  });

  test.each(['igate', 'webforms', 'opencps', 'national', 'mocua'])('draw them so at %s by itself', (name) => {
    const { iconOnly, buttons } = counted(name, [name]);
    expect(iconOnly / buttons).toBeGreaterThanOrEqual(0.22);
  });
});
