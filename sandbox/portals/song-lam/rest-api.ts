/** What the application asks of the portal. */
import { Router, type Request, type Response } from 'express';
import type { CitizenRecord, Procedure } from '../../procedures/procedure.ts';
import type { Captchas } from '../captchas.ts';
import { dossierView } from '../opencps/dossier-view.ts';
import { findServices } from '../opencps/find-services.ts';
import { paymentReason } from '../opencps/payment-reasons.ts';
import type { PortalBackend } from '../portal.ts';
import { api } from './addresses.ts';
import { applicationForm, service, serviceDetail } from './application-form.ts';
import type { LookUp, Outcome } from './wire.ts';

const text = (request: Request, name: string): string => String(request.query[name] ?? '').trim();

export function restApi(backend: PortalBackend, challenges: Captchas): Router {
  const router = Router();

  const ofProcedure =
    (answer: (procedure: Procedure, request: Request, response: Response) => unknown) =>
    async (request: Request, response: Response): Promise<void> => {
      const procedure = backend.procedures.find(({ code }) => code === request.params['code']);
      if (procedure) await answer(procedure, request, response);
      else response.status(404).json({ message: 'Mã thủ tục không tồn tại' });
    };
  const ofCitizen = (
    answer: (citizen: CitizenRecord, procedure: Procedure, request: Request, response: Response) => unknown,
  ) =>
    ofProcedure(async (procedure, request, response) => {
      const citizen = backend.citizen(request);
      if (citizen) await answer(citizen, procedure, request, response);
      else response.status(401).json({ message: 'Hết phiên đăng nhập, vui lòng đăng nhập lại' });
    });

  router.get(`${api}/thu-tuc`, (request, response) => {
    const filter = { keyword: text(request, 'tuKhoa'), domain: text(request, 'linhVuc') };
    response.json(findServices(backend.procedures, { ...filter, level: '', agency: '' }).map(service));
  });
  router.get(
    `${api}/thu-tuc/:code`,
    ofProcedure((procedure, _, response) => response.json(serviceDetail(procedure))),
  );
  router.get(`${api}/dia-ban/tinh`, async (_, response) => response.json(await backend.provinces()));
  router.get(`${api}/dia-ban/xa`, async (request, response) =>
    response.json(await backend.communes(text(request, 'tinh'))),
  );

  router.get(
    `${api}/to-khai/:code`,
    ofCitizen(async (citizen, procedure, _, response) => {
      const communes = await backend.communes(backend.provinceName);
      response.json(applicationForm(procedure, citizen, backend.provinceName, communes));
    }),
  );
  router.post(
    `${api}/ho-so/:code`,
    ofCitizen(async (citizen, procedure, request, response) => {
      const { values, files } = await backend.readSubmission(request);
      const submission = await backend.submit(citizen, procedure, values, files);
      const outcome: Outcome = submission.ok ? { code: submission.dossier.code } : { refusals: submission.refusals };
      response.json(outcome);
    }),
  );

  router.get(`${api}/ho-so-cua-toi`, (request, response) => {
    const citizen = backend.citizen(request);
    if (citizen) response.json(backend.dossiersOf(citizen).map(dossierView));
    else response.status(401).json({ message: 'Hết phiên đăng nhập, vui lòng đăng nhập lại' });
  });
  const lookUp = (code: string): LookUp => {
    const dossier = backend.find(code);
    return { dossier: dossier ? dossierView(dossier) : null };
  };
  router.get(`${api}/tra-cuu`, (request, response) => {
    const asked = backend.captchaNeeded(request);
    if (asked && !challenges.passes(text(request, 'captcha'), text(request, 'maXacNhan')))
      response.json({ dossier: null, message: 'Mã captcha không chính xác. Vui lòng thử lại' } satisfies LookUp);
    else response.json(lookUp(text(request, 'maHoSo')));
  });
  router.get(`${api}/ho-so`, (request, response) => response.json(lookUp(text(request, 'maHoSo'))));
  router.get(`${api}/thanh-toan/:responseCode`, (request, response) =>
    response.json({ reason: paymentReason(request.params.responseCode) }),
  );

  router.get(`${api}/captcha`, (_, response) => response.json({ name: challenges.issue() }));
  router.get(`${api}/captcha/:name`, (request, response) => {
    const picture = challenges.picture(request.params.name);
    if (picture) response.set('Cache-Control', 'no-store').type('svg').send(picture);
    else response.sendStatus(404);
  });
  router.use('/api', (_, response) => response.status(404).json({ message: 'Yêu cầu của bạn thực hiện thất bại.' }));
  return router;
}
