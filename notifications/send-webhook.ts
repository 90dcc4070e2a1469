/** Tells by HTTP, as the Standard Webhooks say (https://www.standardwebhooks.com, version 1). */
import { createHmac } from 'node:crypto';
import { Agent, request } from 'undici';
import type { Notice } from './notice.ts';
import { lookupPublic, refusePrivateLiteral } from './public-address.ts';
import type { Way } from './recipients.ts';

/** A receiver that takes its time must not hold up the others, ms. */
const timeoutMs = 10_000;
const limits = { headersTimeout: timeoutMs, bodyTimeout: timeoutMs, connect: { timeout: timeoutMs } };
const anywhere = new Agent(limits);
const publicOnly = new Agent({ ...limits, connect: { ...limits.connect, lookup: lookupPublic } });

/**
 * Sends it once, signed. Redirects are answers like any other: where they lead nobody checked.
 * @throws whatever the way or the receiver does; a sentence that may be shown
 */
export async function sendWebhook(
  notice: Notice,
  { url, secret, privateAddress }: Extract<Way, { kind: 'webhook' }>,
  now: Date,
): Promise<void> {
  if (!privateAddress) refusePrivateLiteral(url);
  const body = JSON.stringify(notice);
  const timestamp = String(Math.floor(now.getTime() / 1_000));
  const { statusCode, body: answer } = await request(url, {
    method: 'POST',
    dispatcher: privateAddress ? anywhere : publicOnly,
    headers: {
      'content-type': 'application/json',
      'webhook-id': notice.id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signatureOf(secret, notice.id, timestamp, body),
    },
    body,
  });
  // Nothing of the answer is kept or shown: it may be of somebody else's.
  await answer.dump();
  if (statusCode < 200 || statusCode > 299) throw new Error(`${url.host} answered with ${statusCode}.`);
}

/** `v1,<base64 of HMAC-SHA-256 of "id.timestamp.body">`. */
export function signatureOf(secret: string, id: string, timestamp: string, body: string): string {
  return `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}
