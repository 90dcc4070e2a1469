/**
 * The national portal as a single-page application in Ant Design. It finds the service and the agency, then hands the
 * citizen over to the form host on another origin, where he arrives signed in by the same identity provider; payment,
 * result and tracking are on the national origin again.
 */
import express from 'express';
import type { PortalProduct } from '../portal.ts';
import { browserBundle } from './browser-bundle.ts';
import { formRoutes } from './form-routes.ts';
import { pageOf } from './page.ts';
import { portalRoutes } from './portal-routes.ts';
import { text } from './text.ts';

/** Throws when the portal has no form host. */
export const national: PortalProduct = async (backend) => {
  const { formOrigin } = backend;
  if (!formOrigin)
    throw new Error(`Portal ${backend.id} needs a formHostName: its product hands forms to another host.`);
  const formHost = new URL(formOrigin).host;
  const bundle = await browserBundle();
  const draw = pageOf(bundle, backend.interference);
  const ofForms = formRoutes(backend, draw);
  const ofPortal = portalRoutes(backend, formOrigin, draw);

  const app = express().disable('x-powered-by');
  app.use(backend.router, bundle.router);
  app.get('/api/v1/tinh', async (_, response) => response.json(await backend.provinces()));
  app.get('/api/v1/xa', async (request, response) => {
    const province = text(request, 'tinh');
    response.json(province ? await backend.communes(province) : []);
  });
  app.use((request, response, next) =>
    (request.headers.host === formHost ? ofForms : ofPortal)(request, response, next),
  );
  return app;
};
