/** The national origin: one document for every page, and what its script asks for. */
import { Router, type Request } from 'express';
import { captchas } from '../captchas.ts';
import type { PortalBackend } from '../portal.ts';
import { uuidOf } from './addresses.ts';
import { agencyAt } from './agencies.ts';
import type { PortalPageData, PublishedProcedure } from './page-data.ts';
import type { Page } from './page.ts';
import { publicDossier } from './public-dossier.ts';
import { text } from './text.ts';

export function portalRoutes(backend: PortalBackend, formOrigin: string, draw: (page: Page) => string): Router {
  const challenges = captchas();
  const published = backend.procedures.map((procedure): PublishedProcedure => {
    const { id: _id, sections: _sections, ...shown } = procedure;
    return { ...shown, uuid: uuidOf(procedure) };
  });
  const dossierAt = (code: string) => {
    const dossier = backend.find(code);
    return dossier ? publicDossier(dossier) : null;
  };
  const captchaFor = (request: Request) => (backend.captchaNeeded(request) ? challenges.issue() : null);

  const router = Router();
  router.get('/api/v1/co-quan', (request, response) => {
    const procedure = published.find(({ uuid }) => uuid === text(request, 'thuTuc'));
    const province = text(request, 'tinh');
    if (!procedure || !province) response.json([]);
    else response.json([agencyAt(procedure, province, text(request, 'xa'))]);
  });
  router.get('/api/v1/captcha', (_, response) => response.json({ captcha: challenges.issue() }));
  router.get('/api/v1/captcha/:name', (request, response) => {
    const picture = challenges.picture(request.params.name);
    if (picture) response.set('Cache-Control', 'no-store').type('svg').send(picture);
    else response.sendStatus(404);
  });
  router.get('/api/v1/tra-cuu', (request, response) => {
    const asked = backend.captchaNeeded(request);
    if (asked && !challenges.passes(text(request, 'captcha'), text(request, 'maXacNhan'))) {
      response.status(400).json({ message: 'Nhập sai Captcha', captcha: challenges.issue() });
      return;
    }
    const dossier = backend.find(text(request, 'maHoSo'));
    const owner = text(request, 'soGiayTo');
    const shown = dossier && (!owner || owner === dossier.applicant.idNumber) ? publicDossier(dossier) : null;
    response.json({ dossier: shown, captcha: captchaFor(request) });
  });
  router.get('/api/v1/thanh-toan', (request, response) =>
    response.json({ dossier: dossierAt(text(request, 'maHoSo')) }),
  );
  router.get('/api/v1/ho-so-cua-toi', (request, response) => {
    const citizen = backend.citizen(request);
    if (citizen) response.json(backend.dossiersOf(citizen).map(publicDossier));
    else response.status(401).json({ message: 'Vui lòng đăng nhập để tiếp tục' });
  });
  router.use('/api', (_, response) => response.status(404).json({ message: 'Yêu cầu của bạn thực hiện thất bại.' }));

  router.get('/{*path}', (request, response) => {
    const data: PortalPageData = {
      portalName: backend.name,
      provinceName: backend.provinceName,
      formOrigin,
      citizen: backend.citizen(request),
      procedures: published,
      captcha: captchaFor(request),
      dossier: dossierAt(text(request, 'maHoSo') || text(request, 'code')),
    };
    response.type('html').send(draw({ title: 'Cổng Dịch vụ công Quốc gia', entry: 'portal', data }));
  });
  return router;
}
