/** The same words to whoever asks, as a page or, to a script, as JSON. */
import type { RequestHandler } from 'express';
import { htmlAnswer } from './html-answer.ts';

export function saidAnswer(status: number, title: string, message: string): RequestHandler {
  const page = htmlAnswer({
    status,
    title,
    body: `<main><h1>${title}</h1><div role="alert">${message}</div><a href="/">Về trang chủ</a></main>`,
  });
  return (request, response, next) => {
    if (request.accepts(['html', 'json']) === 'json') response.status(status).json({ message });
    else void page(request, response, next);
  };
}
