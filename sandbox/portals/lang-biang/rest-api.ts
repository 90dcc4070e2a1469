/** What the application asks of the portal. */
import { Router, type Request, type Response } from 'express';
import type { CitizenRecord, Procedure } from '../../procedures/procedure.ts';
import type { Captchas } from '../captchas.ts';
import { dossierView } from '../opencps/dossier-view.ts';
import { paymentReason } from '../opencps/payment-reasons.ts';
import type { PortalBackend } from '../portal.ts';
import { service, serviceDetail } from '../song-lam/application-form.ts';
import { api } from './addresses.ts';
import { applicationForm } from './application-form.ts';

const sessionOver = { message: 'Phiên làm việc đã hết hạn. Vui lòng đăng nhập lại.' };

const text = (request: Request, name: string): string => String(request.query[name] ?? '').trim();

export function restApi(backend: PortalBackend, challenges: Captchas): Router {
  const router = Router();

  const ofProcedure =
    (answer: (procedure: Procedure, request: Request, response: Response) => unknown) =>
    async (request: Request, response: Response): Promise<void> => {
      const procedure = backend.procedures.find(({ code }) => code === request.params['code']);
      if (procedure) await answer(procedure, request, response);
      else response.status(404).json({ message: 'Không tìm thấy thủ tục hành chính' });
    };
  const ofCitizen = (
    answer: (citizen: CitizenRecord, procedure: Procedure, request: Request, response: Response) => unknown,
  ) =>
    ofProcedure(async (procedure, request, response) => {
      const citizen = backend.citizen(request);
      if (citizen) await answer(citizen, procedure, request, response);
      else response.status(401).json(sessionOver);
    });

  router.get(`${api}/services`, (_, response) => response.json(backend.procedures.map(service)));
  router.get(
    `${api}/services/:code`,
    ofProcedure((procedure, _, response) => response.json(serviceDetail(procedure))),
  );
  router.get(
    `${api}/services/:code/form`,
    ofCitizen(async (citizen, procedure, _, response) => {
      const communes = await backend.communes(backend.provinceName);
      response.json(applicationForm(procedure, citizen, backend.provinceName, communes));
    }),
  );
  router.post(
    `${api}/services/:code/dossiers`,
    ofCitizen(async (citizen, procedure, request, response) => {
      const { values, files } = await backend.readSubmission(request);
      const submission = await backend.submit(citizen, procedure, values, files);
      response.json(submission.ok ? { code: submission.dossier.code } : { refusals: submission.refusals });
    }),
  );

  router.get(`${api}/areas/provinces`, async (_, response) => response.json(await backend.provinces()));
  router.get(`${api}/areas/communes`, async (request, response) =>
    response.json(await backend.communes(text(request, 'province'))),
  );

  router.get(`${api}/dossiers`, (request, response) => {
    const citizen = backend.citizen(request);
    if (citizen) response.json(backend.dossiersOf(citizen).map(dossierView));
    else response.status(401).json(sessionOver);
  });
  const lookUp = (code: string, response: Response): void => {
    const dossier = backend.find(code);
    if (dossier) response.json(dossierView(dossier));
    else response.status(404).json({ message: 'Không tìm thấy hồ sơ' });
  };
  router.get(`${api}/dossiers/:code`, (request, response) => lookUp(request.params.code, response));
  router.get(`${api}/tracking/:code`, (request, response) => {
    const passes =
      !backend.captchaNeeded(request) || challenges.passes(text(request, 'captcha'), text(request, 'answer'));
    if (passes) lookUp(request.params.code, response);
    else response.status(400).json({ message: 'Mã xác nhận không chính xác' });
  });
  router.get(`${api}/payments/:responseCode`, (request, response) =>
    response.json({ reason: paymentReason(request.params.responseCode) }),
  );

  router.get(`${api}/captcha`, (_, response) => response.json({ name: challenges.issue() }));
  router.get(`${api}/captcha/:name`, (request, response) => {
    const picture = challenges.picture(request.params.name);
    if (picture) response.set('Cache-Control', 'no-store').type('svg').send(picture);
    else response.sendStatus(404);
  });
  router.use(api, (_, response) => response.status(404).json({ message: 'Thao tác thất bại!' }));
  return router;
}
