/**
 * A portal in the manner of ministries' newer ones: services in an accordion, a wizard with one group of questions a
 * screen, fields that are custom elements with open shadow trees beside native dates and lists.
 */
import express from 'express';
import type { FormValues, PortalProduct } from '../portal.ts';
import { addresses, paths } from './addresses.ts';
import { minePage, paymentResultPage, sentPage, trackingPage } from './dossier-pages.ts';
import { firstValues } from './drafts.ts';
import { finePage } from './fine-page.ts';
import { loginPage } from './login-page.ts';
import { portalAtWork, queried } from './portal-at-work.ts';
import { clientFiles } from './client-files.ts';
import { homePage, servicePage, servicesPage } from './service-pages.ts';
import { withSection } from './steps.ts';
import { wizardRoutes } from './wizard-routes.ts';

export const congBo: PortalProduct = async (backend) => {
  const files = await clientFiles();
  const portal = portalAtWork(backend, files);
  const { challenges, draw, ofCitizen, ofProcedure } = portal;
  const app = express().disable('x-powered-by');
  app.use(backend.router, files.router);

  app.get('/', (request, response) =>
    draw(request, response, { title: 'Trang chủ', main: homePage(backend.procedures) }),
  );
  app.get(paths.services, (request, response) =>
    draw(request, response, {
      title: 'Danh mục dịch vụ công',
      main: servicesPage(backend.procedures, queried(request, 'loc')),
    }),
  );
  app.get(
    paths.service,
    ofProcedure((procedure, request, response) =>
      draw(request, response, { title: procedure.name, main: servicePage(procedure) }),
    ),
  );
  app.get(paths.login, (request, response) =>
    draw(request, response, { title: 'Đăng nhập', main: loginPage(queried(request, 've') || '/', '') }),
  );
  app.post(paths.login, (request, response) => {
    const main = loginPage(queried(request, 've') || '/', 'Số điện thoại không tồn tại');
    draw(request, response, { title: 'Đăng nhập', main });
  });

  app.get(paths.provinces, async (_, response) => void response.json(await backend.provinces()));
  app.get(paths.communes, async (request, response) => {
    response.json(await backend.communes(queried(request, 'tinh')));
  });
  app.get(paths.captcha, (request, response) => {
    const picture = challenges.picture(request.params.name);
    if (picture) response.set('Cache-Control', 'no-store').type('svg').send(picture);
    else response.sendStatus(404);
  });

  app.use(wizardRoutes(portal));
  app.get(
    paths.fine,
    ofCitizen((citizen, request, response) =>
      ofProcedure((procedure) => {
        const main = finePage(procedure, firstValues(procedure, citizen), []);
        draw(request, response, { title: 'Nộp phạt', main });
      })(request, response),
    ),
  );
  app.post(
    paths.fine,
    ofCitizen((citizen, request, response) =>
      ofProcedure(async (procedure) => {
        const { values: sent } = await backend.readSubmission(request);
        const values = procedure.sections.reduce<FormValues>(
          (all, section) => withSection(all, section, sent),
          firstValues(procedure, citizen),
        );
        const outcome = await backend.submit(citizen, procedure, values, []);
        if (outcome.ok) return response.redirect(addresses.sent(outcome.dossier.code));
        draw(request, response, { title: 'Nộp phạt', main: finePage(procedure, values, outcome.refusals) });
      })(request, response),
    ),
  );

  app.get(paths.sent, (request, response) => {
    const dossier = backend.find(queried(request, 'ma'));
    if (!dossier) return response.redirect(addresses.tracking);
    draw(request, response, { title: 'Kết quả', main: sentPage(dossier) });
  });
  app.get(paths.paymentResult, (request, response) => {
    const main = paymentResultPage(backend.find(queried(request, 'code')), queried(request, 'responseCode'));
    draw(request, response, { title: 'Kết quả thanh toán', main });
  });
  app.get(paths.tracking, (request, response) => {
    const code = queried(request, 'ma');
    const free =
      !backend.captchaNeeded(request) || challenges.passes(queried(request, 'ten-ma'), queried(request, 'captcha'));
    const message =
      !code || free
        ? ''
        : request.query['captcha'] === undefined
          ? 'Vui lòng nhập mã bảo mật'
          : 'Mã bảo mật không đúng';
    const dossier = code && free ? backend.find(code) : undefined;
    const main = trackingPage({ code, dossier, message, captcha: portal.captchaFor(request) });
    draw(request, response, { title: 'Tra cứu tình trạng hồ sơ', main });
  });
  app.get(
    paths.mine,
    ofCitizen((citizen, request, response) =>
      draw(request, response, { title: 'Hồ sơ của tôi', main: minePage(backend.dossiersOf(citizen)) }),
    ),
  );
  app.use((request, response) =>
    draw(request, response, { title: 'Thông báo', main: '<h1>Không tìm thấy trang</h1>' }, 404),
  );
  return app;
};
