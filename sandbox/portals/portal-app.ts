/**
 * A portal as its host serves it: the product's pages, and the words for what went wrong behind them.
 */
import express, { type ErrorRequestHandler, type Express } from 'express';
import { html } from '../html.ts';
import type { PortalBackend, PortalProduct } from './portal.ts';
import { Refused } from './refused.ts';

export async function portalApp(product: PortalProduct, backend: PortalBackend): Promise<Express> {
  const app = express().disable('x-powered-by');
  app.use(await product(backend));
  const wentWrong: ErrorRequestHandler = (error, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const known = error instanceof Refused;
    if (!known)
      process.stderr.write(`${backend.id}: ${(error instanceof Error ? error.stack : null) ?? String(error)}\n`);
    const status = known ? error.status : 500;
    const message = known ? error.message : 'Lỗi hệ thống';
    response.status(status);
    if (request.accepts(['html', 'json']) === 'json') response.json({ message });
    else
      response.type('html')
        .send(`<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${html(backend.name)}</title></head>
<body><h1>${status}</h1><p>${html(message)}</p></body></html>`);
  };
  app.use(wentWrong);
  return app;
}
