/**
 * What is met on telephones alone. Where the telephone itself is at fault (no room, no cookies), a script at the very
 * beginning of the page does to the browser what the telephone would.
 */
import type { Request } from 'express';

const phone = /\bMobile\b/;

export const isPhone = (request: Request): boolean => phone.test(request.get('user-agent') ?? '');

/** A script for the head that runs on telephones only. */
export const onPhones = (script: string): string =>
  `<script>if (/${phone.source}/.test(navigator.userAgent)) (() => {${script}})();</script>`;
