/** The stand-in country with the one portal of a product, and a real browser in it, for as long as a test file runs. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startCountry, type Country } from '../../../sandbox/country.ts';
import type { Dossier } from '../../../sandbox/portals/portal.ts';
import { products } from '../../../sandbox/portals/products.ts';
import { procedures } from '../../../sandbox/procedures/procedures.ts';
import { population } from '../../../sandbox/shared-data/population.ts';
import { launchBrowser } from '../../fixtures/launch-browser.ts';
import { citizens } from '../citizens.ts';
import { visitor } from './igate/igate-at-work.ts';

export const desktop = { viewport: { width: 1366, height: 768 } };
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

export interface PortalAtWork {
  origin(): string;
  /** What the portal has of a file. */
  filed(code: string): Dossier | undefined;
  /** A page of a browser that no captcha is asked of. */
  visit(options: BrowserContextOptions): Promise<Page>;
}

export function portalAtWork(product: string): PortalAtWork {
  let country: Country;
  let browser: Browser;
  const portals = products.filter((entry) => entry.product === product);
  beforeAll(async () => {
    [country, browser] = await Promise.all([
      startCountry({ people: population(citizens), procedures, portals, faults: [] }),
      launchBrowser(),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await country.stop();
  });
  return {
    origin: () => country.portals[0]?.site.origin as string,
    filed: (code) => country.portals[0]?.backend.find(code),
    visit: (options) => visitor(browser, country, options),
  };
}
