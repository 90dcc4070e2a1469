import type { Page } from 'playwright-core';
import type { Network } from '../journeys/networks.ts';

const bytesPerKilobit = 1_000 / 8;

/**
 * Constrains a page as the access network would (CDP Network.emulateNetworkConditions: latency in ms, throughput in bytes
 * per second). Each page anew, popups included.
 */
export async function applyNetwork(page: Page, network: Network): Promise<void> {
  const { limits } = network;
  if (limits === null) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: limits.latencyMs,
    downloadThroughput: limits.downloadKbps * bytesPerKilobit,
    uploadThroughput: limits.uploadKbps * bytesPerKilobit,
  });
}
