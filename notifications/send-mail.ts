/** Tells by e-mail. */
import { createTransport } from 'nodemailer';
import type { Notice } from './notice.ts';

export interface MailSettings {
  /** `smtp://user:password@host:587`, or `smtps://`. */
  readonly server: string;
  /** Who it comes from. */
  readonly from: string;
}

export interface Mailer {
  /** Sends it once. @throws what the server says, or that it does not answer */
  send(notice: Notice, to: string, language: 'vi' | 'en'): Promise<void>;
  close(): void;
}

/** A server that does not answer must not hold up the others, ms. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

export function mailer({ server, from }: MailSettings): Mailer {
  const transport = createTransport({ url: server, ...timeouts });
  return {
    async send(notice, to, language) {
      const lines = [notice.text[language], notice.url].filter((line) => line !== null);
      await transport.sendMail({
        from,
        to,
        subject: `[congdan] ${oneLine(notice.title[language])}`,
        // Words of portals and people as text: no markup that a mail program would follow.
        text: `${lines.join('\n\n')}\n`,
        // The same however often it is sent, so that mail programs show it once (RFC 5322, 3.6.4).
        messageId: `<${notice.id}@congdan.invalid>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}

/** A subject is one line, whatever a name holds. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, 150);
}
