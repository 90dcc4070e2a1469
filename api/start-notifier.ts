/** Puts together what tells others: recipients of the file, the queue that tries again, and whoever sends. */
import { deliver } from '../notifications/deliver.ts';
import type { Notice } from '../notifications/notice.ts';
import { readRecipients } from '../notifications/recipients.ts';
import { mailer } from '../notifications/send-mail.ts';
import { NoticeConsumer, NoticeQueue } from '../queue/notice-queue.ts';
import type { QueuePlace } from '../queue/queue-names.ts';
import { grantSchema } from './access/grant.ts';
import type { ApiConfig } from './config.ts';
import { createNotifier, type NotifierDeps } from './create-notifier.ts';
import type { Notifier } from './notifier.ts';

type Given = Pick<NotifierDeps, 'database' | 'portals' | 'services' | 'clock' | 'logError'>;

/**
 * Any number of api processes may send: each notice goes out from one of them.
 * @param askingPlace gives up soon where Redis is away: whoever reviews is not to wait for it
 * @param opened takes what is to be closed again
 * @param firstDelayMs before a second try
 * @throws BadRecipients
 */
export async function startNotifier(
  { config, place, askingPlace, ...deps }: Given & { readonly config: Pick<ApiConfig, 'notifications' | 'mail' | 'access'>; readonly place: QueuePlace; readonly askingPlace: QueuePlace }, // prettier-ignore
  opened: AsyncDisposableStack,
  firstDelayMs?: number,
): Promise<Notifier> {
  const { publicUrl } = config.access;
  const file = config.notifications;
  if (file === undefined) return createNotifier({ ...deps, recipients: [], publicUrl, send: () => Promise.resolve() });
  const recipients = await readRecipients(file, process.env, (text) => grantSchema.safeParse(text).success);
  const mail = config.mail && opened.adopt(mailer(config.mail), (one) => one.close());
  const queue = opened.adopt(new NoticeQueue<Notice>(askingPlace, firstDelayMs), (one) => one.close());
  const consumer = new NoticeConsumer<Notice>(
    place,
    async ({ recipient: id, notice }) => {
      const recipient = recipients.find((one) => one.id === id);
      // Taken out of the file since: nobody to tell any more.
      if (recipient !== undefined) await deliver(notice, recipient, mail, deps.clock());
    },
    (error, last) => deps.logError(last ? new Error(`A notice was given up: ${error.message}`) : error),
  );
  opened.adopt(consumer, (one) => one.close());
  return createNotifier({ ...deps, recipients, publicUrl, send: (waiting) => queue.add(waiting) });
}
