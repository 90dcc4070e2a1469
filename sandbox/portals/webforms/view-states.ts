/**
 * The `__VIEWSTATE` of ASP.NET pages: what the server wants back of a page it has sent, in base64, with a signature so
 * that no other comes back.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export type ViewState = Readonly<Record<string, string | number>>;

export interface ViewStates {
  seal(state: ViewState): string;
  /** Empty for a text that was not sealed here. */
  open(text: string): ViewState;
}

const signatureBytes = 20;

export function viewStates(): ViewStates {
  const key = randomBytes(32);
  const signed = (content: Buffer): Buffer => createHmac('sha1', key).update(content).digest();
  return {
    seal: (state) => {
      // 0xff 0x01 is how ASP.NET's own view states begin: `/wE…` in base64.
      const content = Buffer.concat([Buffer.from([0xff, 0x01]), Buffer.from(JSON.stringify(state))]);
      return Buffer.concat([content, signed(content)]).toString('base64');
    },
    open: (text) => {
      const bytes = Buffer.from(text, 'base64');
      if (bytes.length < signatureBytes + 2) return {};
      const content = bytes.subarray(0, -signatureBytes);
      if (!timingSafeEqual(signed(content), bytes.subarray(-signatureBytes))) return {};
      return JSON.parse(content.subarray(2).toString()) as ViewState;
    },
  };
}
