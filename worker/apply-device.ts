import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Device } from '../journeys/devices.ts';

/** Name and contact that every request carries, so that an operator who wonders can ask. */
export interface Signature {
  readonly version: string;
  /** Address of a page or a mailbox. */
  readonly contact: string;
}

/** How a context is opened for a device: what it looks like, and that its holder lives in Viet Nam. */
export function deviceContext(device: Device, browserVersion: string, signature: Signature): BrowserContextOptions {
  const major = browserVersion.split('.')[0] ?? '';
  return {
    viewport: device.viewport,
    screen: device.viewport,
    deviceScaleFactor: device.pixelRatio,
    isMobile: device.mobile,
    hasTouch: device.touch,
    userAgent: `${device.userAgent.replace('{major}', major)} congdan/${signature.version} (+${signature.contact})`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  };
}

/** Takes away from a context what the device does not have. Before its first page is opened. */
export async function applyDevice(context: BrowserContext, device: Device): Promise<void> {
  if (device.missingFeatures.length > 0) await context.addInitScript(removeFeatures, device.missingFeatures);
}

/** Slows a page down as the device's processor would. Each page anew, since the setting belongs to the page's process. */
export async function slowDown(page: Page, device: Device): Promise<void> {
  if (device.cpuSlowdown === 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: device.cpuSlowdown });
}

/** Runs in the page, before any script of its own. */
function removeFeatures(paths: readonly string[]): void {
  for (const path of paths) {
    const names = path.split('.');
    const last = names.pop();
    let owner: unknown = globalThis;
    for (const name of names) owner = (owner as Record<string, unknown> | null | undefined)?.[name];
    if (owner && last) Reflect.deleteProperty(owner, last);
  }
}
