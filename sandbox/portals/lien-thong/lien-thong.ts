/**
 * A portal in the manner of newer server-driven ones: one page in which the server's answers are put piece by piece,
 * services by what one needs in life with a drawer for each, an application as a stack of blocks that fold when answered.
 */
import express from 'express';
import type { PortalProduct } from '../portal.ts';
import { addresses, paths } from './addresses.ts';
import { applicationRoutes } from './application-routes.ts';
import { minePage, paymentResultPage, sentPage, trackingPage } from './dossier-pages.ts';
import { browserFiles } from './page.ts';
import { loginPage, portalAtWork, queried } from './portal-at-work.ts';
import { hits, homePage, serviceCards, serviceDrawer, servicesPage } from './service-pages.ts';

export const lienThong: PortalProduct = async (backend) => {
  const portal = portalAtWork(backend);
  const { challenges, show, ofCitizen, ofProcedure } = portal;
  const { procedures } = backend;
  const app = express().disable('x-powered-by');
  app.use(backend.router, browserFiles);

  app.get('/', (request, response) => show(request, response, { title: 'Trang chủ', main: homePage(procedures) }));
  app.get(paths.services, (request, response) => {
    const main = servicesPage(procedures, queried(request, 'viec'), queried(request, 'tu'));
    show(request, response, { title: 'Thủ tục', main });
  });
  app.get(
    paths.service,
    ofProcedure((procedure, request, response) => {
      const drawer = serviceDrawer(procedure);
      show(request, response, { title: procedure.name, main: servicesPage(procedures, '', ''), drawer });
    }),
  );
  app.get(paths.more, (request, response) => {
    const from = Number(queried(request, 'bo')) || 0;
    response.type('html').send(serviceCards(procedures, queried(request, 'viec'), queried(request, 'tu'), from));
  });
  app.get(paths.hits, (request, response) => void response.type('html').send(hits(procedures, queried(request, 'tu'))));
  app.get(paths.login, (request, response) =>
    show(request, response, { title: 'Đăng nhập', main: loginPage(queried(request, 've') || '/') }),
  );
  app.get(paths.captcha, (request, response) => {
    const picture = challenges.picture(request.params.name);
    if (picture) response.set('Cache-Control', 'no-store').type('svg').send(picture);
    else response.sendStatus(404);
  });

  app.use(applicationRoutes(portal));
  app.get(paths.sent, (request, response) => {
    const dossier = backend.find(queried(request, 'ma'));
    if (!dossier) return response.redirect(addresses.tracking);
    show(request, response, { title: 'Kết quả', main: sentPage(dossier) });
  });
  app.get(paths.paymentResult, (request, response) => {
    const main = paymentResultPage(backend.find(queried(request, 'code')), queried(request, 'responseCode'));
    show(request, response, { title: 'Kết quả thanh toán', main });
  });
  app.get(paths.tracking, (request, response) => {
    const code = queried(request, 'ma');
    const asked = backend.captchaNeeded(request);
    const passed = !asked || challenges.passes(queried(request, 'hinh'), queried(request, 'so'));
    const first = request.query['so'] === undefined;
    const message = !code || passed ? '' : first ? 'Nhập các số trong hình để xem' : 'Các số trong hình chưa đúng';
    const dossier = code && passed ? backend.find(code) : undefined;
    const main = trackingPage({ code, dossier, message, captcha: asked ? challenges.issue() : null });
    show(request, response, { title: 'Tra cứu tiến độ', main });
  });
  app.get(
    paths.mine,
    ofCitizen((citizen, request, response) =>
      show(request, response, { title: 'Hồ sơ đã nộp', main: minePage(backend.dossiersOf(citizen)) }),
    ),
  );
  app.use((request, response) =>
    show(request, response.status(404), { title: 'Thông báo', main: '<h1>Không tìm thấy trang</h1>' }),
  );
  return app;
};
