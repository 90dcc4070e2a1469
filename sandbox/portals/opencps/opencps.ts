/**
 * A portal in the manner of OpenCPS: one application of Vue and Vuetify with addresses behind `#`, set up as several
 * portlets that are loaded in full, and drawn from what `/o/rest/v2` answers.
 */
import express, { type Request, type Response } from 'express';
import type { PortalProduct } from '../portal.ts';
import { captchas } from '../captchas.ts';
import { portlets, type Portlet } from './addresses.ts';
import { clientBundle } from './client-bundle.ts';
import { localAccounts } from './local-accounts.ts';
import { portletPage } from './portlet-page.ts';
import { restApi } from './rest-api.ts';

export const opencps: PortalProduct = async (backend) => {
  const bundle = await clientBundle();
  const challenges = captchas();
  const app = express().disable('x-powered-by');
  const draw = (portlet: Portlet) => (request: Request, response: Response) =>
    response
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(portletPage(backend, bundle, portlet, backend.citizen(request)));

  app.use(backend.router, bundle.router, localAccounts(backend, challenges), restApi(backend, challenges));
  for (const [portlet, { path }] of Object.entries(portlets)) app.get(path, draw(portlet as Portlet));
  app.use('/o', (_, response) => response.status(404).json({ message: 'Not Found' }));
  app.use((_, response) => response.status(404).type('html').send('<h1>Not Found</h1><p>Không tìm thấy trang.</p>'));
  return app;
};
