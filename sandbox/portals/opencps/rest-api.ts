/** What the application asks of the portal, at the addresses that the product is known by. */
import { Router, type Request, type Response } from 'express';
import type { CitizenRecord, Procedure } from '../../procedures/procedure.ts';
import type { Captchas } from '../captchas.ts';
import type { PortalBackend } from '../portal.ts';
import { rest } from './addresses.ts';
import { dossierView } from './dossier-view.ts';
import { eForm } from './e-form.ts';
import { findServices } from './find-services.ts';
import { paymentReason } from './payment-reasons.ts';
import { receivingUnits } from './receiving-units.ts';

const text = (request: Request, name: string): string => String(request.query[name] ?? '').trim();

const summary = ({ code, name, field, agency, level, processing, feeVnd, filing }: Procedure) => ({
  code,
  name,
  domain: field,
  agency,
  level,
  processing,
  feeVnd,
  filing,
});

export function restApi(backend: PortalBackend, challenges: Captchas): Router {
  const router = Router();

  const ofService =
    (answer: (procedure: Procedure, request: Request, response: Response) => unknown) =>
    async (request: Request, response: Response): Promise<void> => {
      const procedure = backend.procedures.find(({ code }) => code === request.params['code']);
      if (procedure) await answer(procedure, request, response);
      else response.status(404).json({ message: 'Không tìm thấy dịch vụ công' });
    };
  const ofCitizen = (
    answer: (citizen: CitizenRecord, procedure: Procedure, request: Request, response: Response) => unknown,
  ) =>
    ofService(async (procedure, request, response) => {
      const citizen = backend.citizen(request);
      if (citizen) await answer(citizen, procedure, request, response);
      else response.status(401).json({ message: 'Vui lòng đăng nhập để tiếp tục' });
    });

  router.get(`${rest}/serviceinfos`, (request, response) => {
    const filter = {
      keyword: text(request, 'keyword'),
      domain: text(request, 'domain'),
      level: text(request, 'level'),
      agency: text(request, 'agency'),
    };
    response.json({ data: findServices(backend.procedures, filter).map(summary) });
  });
  router.get(
    `${rest}/serviceinfos/:code`,
    ofService((procedure, _, response) => {
      const attachments = procedure.attachments.map(({ name, required }) => ({ name, required }));
      response.json({ ...summary(procedure), attachments });
    }),
  );
  router.get(
    `${rest}/serviceinfos/:code/units`,
    ofService(async (procedure, request, response) => {
      const province = text(request, 'province');
      response.json({ data: receivingUnits(procedure, province, await backend.communes(province)) });
    }),
  );
  router.get(`${rest}/dictcollections/provinces`, async (_, response) => {
    response.json({ data: await backend.provinces() });
  });
  router.get(`${rest}/dictcollections/communes`, async (request, response) => {
    response.json({ data: await backend.communes(text(request, 'parent')) });
  });

  router.post(
    `${rest}/serviceinfos/:code/drafts`,
    ofCitizen((citizen, procedure, _, response) => {
      const { attachments, pledge } = procedure;
      response.json({ ...summary(procedure), sections: eForm(procedure, citizen), attachments, pledge });
    }),
  );
  router.post(
    `${rest}/serviceinfos/:code/dossiers`,
    ofCitizen(async (citizen, procedure, request, response) => {
      const { values, files, captcha } = await backend.readSubmission(request);
      if (backend.captchaNeeded(request) && !challenges.passes(text(request, 'challenge'), captcha ?? '')) {
        const message = captcha ? 'Nhập sai Captcha' : '';
        response.status(203).json({ challenge: challenges.issue(), message });
        return;
      }
      const submission = await backend.submit(citizen, procedure, values, files);
      response.json(submission.ok ? { code: submission.dossier.code } : { refusals: submission.refusals });
    }),
  );

  router.get(`${rest}/dossiers`, (request, response) => {
    const [code, person] = [text(request, 'dossierNo'), text(request, 'applicantIdNo')];
    const citizen = backend.citizen(request);
    const found = code ? backend.find(code) : undefined;
    const own = citizen && (person === citizen.idNumber || person === 'me') && !code ? backend.dossiersOf(citizen) : [];
    response.json({ data: (found ? [found] : own).map(dossierView) });
  });
  router.get(`${rest}/dossiers/:code`, (request, response) => {
    const dossier = backend.find(request.params.code);
    if (dossier) response.json(dossierView(dossier));
    else response.status(404).json({ message: 'Không có hồ sơ nào được tìm thấy' });
  });
  router.get(`${rest}/epayments/:responseCode`, (request, response) => {
    response.json({ reason: paymentReason(request.params.responseCode) });
  });

  router.get('/o/v1/captcha', (_, response) => response.json({ challenge: challenges.issue() }));
  router.get('/o/v1/captcha/:name', (request, response) => {
    const picture = challenges.picture(request.params.name);
    if (picture) response.set('Cache-Control', 'no-store').type('svg').send(picture);
    else response.sendStatus(404);
  });
  return router;
}
