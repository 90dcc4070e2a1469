import express from 'express';
import type { PortalProduct } from '../../sandbox/portals/portal.ts';

/** The least a product can be: every page is JSON. */
export const plainProduct: PortalProduct = async (backend) => {
  const app = express();
  app.use(backend.router);
  app.get('/', (request, response) => {
    response.json({ citizen: backend.citizen(request), head: backend.interference.head });
  });
  app.get('/form/:id', (request, response) => {
    response.json(backend.procedure(request.params.id));
  });
  app.post('/form/:id', async (request, response) => {
    const citizen = backend.citizen(request);
    const procedure = backend.procedure(request.params.id);
    if (!citizen || !procedure) throw new Error('Sign in and name a procedure.');
    const { values, files } = await backend.readSubmission(request);
    response.json(await backend.submit(citizen, procedure, values, files));
  });
  app.get('/payment/result', (request, response) => {
    response.json({ ...request.query, dossier: backend.find(String(request.query['code'])) });
  });
  return app;
};
