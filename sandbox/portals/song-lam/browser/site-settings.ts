import type { SiteSettings } from '../wire.ts';

/** What the page brought along. */
export const settings = JSON.parse(document.getElementById('site-settings')?.textContent ?? '{}') as SiteSettings;

/** Where signing in leads back to. */
export const loginAddress = (returnTo: string): string => `/sso/login?${new URLSearchParams({ returnTo })}`;
