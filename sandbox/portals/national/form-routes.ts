/** The form host: the form of a procedure, its drafts, and where it is sent. */
import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { CitizenRecord, Procedure } from '../../procedures/procedure.ts';
import type { PortalBackend } from '../portal.ts';
import { addresses } from './addresses.ts';
import { agencyAt } from './agencies.ts';
import { drafts } from './drafts.ts';
import type { FormPageData } from './page-data.ts';
import type { Page } from './page.ts';
import { text } from './text.ts';

type Answer = (
  citizen: CitizenRecord,
  procedure: Procedure,
  request: Request,
  response: Response,
) => void | Promise<void>;

export function formRoutes(backend: PortalBackend, draw: (page: Page) => string): Router {
  const saved = drafts();

  /** Whoever is not signed in here is signed in by who knows him already, and comes back. */
  const ofCitizen =
    (answer: Answer): RequestHandler =>
    (request, response) => {
      const procedure = backend.procedures.find(({ code }) => code === request.params['code']);
      const citizen = backend.citizen(request);
      if (!procedure) return response.redirect(backend.origin);
      if (citizen) return answer(citizen, procedure, request, response);
      if (request.method === 'GET') return response.redirect(addresses.signIn(request.originalUrl));
      response.status(401).json({ message: 'Hết phiên đăng nhập, vui lòng đăng nhập lại' });
    };

  const router = Router();
  router.get(
    '/bieu-mau/:code',
    ofCitizen((citizen, procedure, request, response) => {
      const province = text(request, 'tinh') || backend.provinceName;
      const data: FormPageData = {
        portalOrigin: backend.origin,
        provinceName: backend.provinceName,
        citizen,
        procedure,
        agency: agencyAt(procedure, province, text(request, 'xa')),
        draft: saved.find(citizen, text(request, 'nhap')),
      };
      response.type('html').send(draw({ title: `${procedure.name} - Biểu mẫu điện tử`, entry: 'form', data }));
    }),
  );
  router.post(
    '/api/v1/bieu-mau/:code/nhap',
    ofCitizen(async (citizen, _, request, response) => {
      const { values } = await backend.readSubmission(request);
      response.json({ name: saved.save(citizen, text(request, 'nhap'), values) });
    }),
  );
  router.post(
    '/api/v1/bieu-mau/:code/nop',
    ofCitizen(async (citizen, procedure, request, response) => {
      const { values, files } = await backend.readSubmission(request);
      const submission = await backend.submit(citizen, procedure, values, files);
      if (!submission.ok) {
        response.json({ refusals: submission.refusals });
        return;
      }
      saved.drop(citizen, text(request, 'nhap'));
      response.json({ location: `${backend.origin}${addresses.filed(submission.dossier.code)}` });
    }),
  );
  router.use((_, response) => response.redirect(backend.origin));
  return router;
}
