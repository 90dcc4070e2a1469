import type { APIRequestContext, APIResponse, Page, Response } from 'playwright-core';
import { firstLine } from '../../journeys/citizen/sight.ts';
import type { RobotsAnswer } from './robots-files.ts';

/** RFC 9309, 2.5: at least 500 KiB are read; what follows is not. */
const mostBytes = 512 * 1024;
/** RFC 9309, 2.3.1.2: at least five redirects are followed; a file behind more may be taken for none. */
const mostRedirects = 5;

/** Asks as the citizen's browser would, by the same way, but beside the page: what is answered is no page of the journey. */
export async function askRobots(request: APIRequestContext, url: string): Promise<RobotsAnswer> {
  try {
    const response = await request.get(url, { maxRedirects: mostRedirects, timeout: 10_000 });
    return await answerOf(response);
  } catch (error) {
    if (/redirect/i.test(firstLine(error))) return { kind: 'read', text: '' };
    return { kind: 'out-of-reach', reason: firstLine(error) };
  }
}

/** Asks in the window itself, so that the observers see why the file is out of reach. */
export async function openRobots(page: Page, url: string, timeoutMs: number): Promise<RobotsAnswer> {
  try {
    const response = await page.goto(url, { timeout: timeoutMs });
    return response ? await answerOf(response) : { kind: 'read', text: '' };
  } catch (error) {
    return { kind: 'out-of-reach', reason: firstLine(error) };
  }
}

async function answerOf(response: APIResponse | Response): Promise<RobotsAnswer> {
  const status = response.status();
  if (status >= 500) return { kind: 'out-of-reach', reason: `HTTP ${status}` };
  if (status >= 300) return { kind: 'read', text: '' };
  return { kind: 'read', text: (await response.body()).subarray(0, mostBytes).toString('utf8') };
}
