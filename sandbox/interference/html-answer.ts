/** What a server, a proxy before it or a firewall answers in place of a portal's page. */
import type { RequestHandler } from 'express';

export interface HtmlAnswer {
  readonly status: number;
  readonly title: string;
  /** HTML of the body. */
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function htmlAnswer({ status, title, body, headers = {} }: HtmlAnswer): RequestHandler {
  const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
  return (_request, response) => {
    response.status(status).set(headers).type('html').send(page);
  };
}

/** The same for every request but the gateway's own call, which comes from another machine by another way. */
export function htmlAnswerToCitizens(answer: HtmlAnswer): RequestHandler {
  const send = htmlAnswer(answer);
  return (request, response, next) => {
    if (request.path === '/payment/ipn') next();
    else void send(request, response, next);
  };
}
