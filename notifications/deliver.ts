import type { Notice } from './notice.ts';
import type { Recipient } from './recipients.ts';
import type { Mailer } from './send-mail.ts';
import { sendWebhook } from './send-webhook.ts';

/**
 * Tells one recipient of one notice, once.
 * @param mail null: no mail server is set up
 * @throws why it did not arrive
 */
export async function deliver(
  notice: Notice,
  { way, language }: Recipient,
  mail: Mailer | null,
  now: Date,
): Promise<void> {
  if (way.kind === 'webhook') return sendWebhook(notice, way, now);
  if (mail === null) throw new Error('CONGDAN_SMTP_URL is not set.');
  await mail.send(notice, way.address, language);
}
