/**
 * A portal in the manner of the older ones on ASP.NET WebForms: every page is one form that goes back to the server, the
 * e-form stands in a frame, agencies and applications open in windows of their own.
 */
import express from 'express';
import type { PortalProduct } from '../portal.ts';
import { applicationRoutes } from './application-routes.ts';
import { chooseCaseRoutes } from './choose-case-routes.ts';
import { clientLibraries } from './client-libraries.ts';
import { dossierRoutes } from './dossier-routes.ts';
import { eFormRoutes } from './e-form-routes.ts';
import { portalAtWork } from './portal-at-work.ts';
import { serviceRoutes } from './service-routes.ts';

export const webforms: PortalProduct = async (backend) => {
  const libraries = await clientLibraries();
  const portal = portalAtWork(backend, libraries);
  const app = express().disable('x-powered-by');
  app.use((_, response, next) => {
    response.set({ 'X-AspNet-Version': '4.0.30319', 'X-Powered-By': 'ASP.NET' });
    next();
  });
  app.use(backend.router, libraries.router);
  app.use(
    serviceRoutes(portal),
    chooseCaseRoutes(portal),
    applicationRoutes(portal),
    eFormRoutes(portal),
    dossierRoutes(portal),
  );
  app.use((request, response) => {
    const main = '<div class="loi">Không tìm thấy trang bạn yêu cầu.</div>';
    portal.draw(request, response, { title: 'Không tìm thấy trang', main }, 404);
  });
  return app;
};
