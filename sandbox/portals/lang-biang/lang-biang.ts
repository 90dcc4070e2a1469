/**
 * A portal as provinces have it built today: a single-page application of Vue and Vuetify with addresses of its own,
 * which draws what `/api` answers.
 */
import express from 'express';
import { captchas } from '../captchas.ts';
import type { PortalProduct } from '../portal.ts';
import { clientBundle } from './client-bundle.ts';
import { page } from './page.ts';
import { restApi } from './rest-api.ts';

export const langBiang: PortalProduct = async (backend) => {
  const bundle = await clientBundle();
  const app = express().disable('x-powered-by');
  app.use(backend.router, bundle.router, restApi(backend, captchas()));
  app.get('/{*path}', (request, response) =>
    response
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(page(backend, bundle, backend.citizen(request), backend.captchaNeeded(request))),
  );
  return app;
};
