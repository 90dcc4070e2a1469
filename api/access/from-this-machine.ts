import type { Request } from 'express';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);
const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * Whether a request was made at this machine, by somebody who sits there. The connection alone does not say it: a proxy passes on
 * what comes from outside, and a web page can have a name of its own point to 127.0.0.1 (DNS rebinding), which the Host header tells.
 */
export function fromThisMachine(request: Request): boolean {
  const peer = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const own = peer === '::1' || peer.startsWith('127.');
  return own && loopbackNames.has(host) && forwarding.every((name) => request.headers[name] === undefined);
}
