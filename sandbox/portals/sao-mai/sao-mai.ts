/**
 * A portal in the manner of server-rendered PHP ones: whole pages in Bootstrap with a menu of sectors, declarations in
 * tabs or on one page, ready-made widgets for lists, days and files, dialogs before anything is filed.
 */
import express from 'express';
import type { PortalProduct } from '../portal.ts';
import { addresses, paths } from './addresses.ts';
import { declarationRoutes } from './declaration-routes.ts';
import { paymentPage, paymentResultPage, sentPage, trackingPage } from './dossier-pages.ts';
import { listRoutes } from './list-routes.ts';
import { loginPage } from './login-page.ts';
import { browserFiles } from './page.ts';
import { portalAtWork, queried } from './portal-at-work.ts';
import { homePage, servicePage, servicesPage } from './service-pages.ts';

export const saoMai: PortalProduct = async (backend) => {
  const portal = portalAtWork(backend);
  const { challenges, show, notice, ofProcedure } = portal;
  const { procedures } = backend;
  const allServices = [addresses.services, 'Thủ tục hành chính'] as const;
  const app = express().disable('x-powered-by');
  app.use(backend.router, browserFiles);

  app.get('/', (request, response) => show(request, response, { title: 'Trang chủ', main: homePage(procedures) }));
  app.get(paths.services, (request, response) => {
    const [sector, group, words] = ['linh-vuc', 'nhom', 'tu-khoa'].map((name) => queried(request, name));
    const sought = {
      sector: sector ?? '',
      group: group ?? '',
      words: words ?? '',
      page: Number(queried(request, 'trang')),
    };
    show(request, response, { title: 'Thủ tục hành chính', main: servicesPage(procedures, sought) });
  });
  app.get(
    paths.service,
    ofProcedure((procedure, request, response) =>
      show(request, response, { title: 'Chi tiết thủ tục', main: servicePage(procedure), crumbs: [allServices] }),
    ),
  );
  app.get(paths.login, (request, response) => {
    const asked = queried(request, 'url');
    const returnTo = /^\/(?![/\\])/.test(asked) ? asked : '/';
    if (backend.citizen(request)) return response.redirect(returnTo);
    show(request, response, { title: 'Đăng nhập', main: loginPage(returnTo), wide: true });
  });
  app.get(paths.captcha, (request, response) => {
    const picture = challenges.picture(request.params.name);
    if (picture) response.set('Cache-Control', 'no-store').type('svg').send(picture);
    else response.sendStatus(404);
  });

  app.use(declarationRoutes(portal), listRoutes(portal));
  app.get(paths.sent, (request, response) => {
    const dossier = backend.find(queried(request, 'ma'));
    if (!dossier) return response.redirect(addresses.tracking);
    show(request, response, { title: 'Kết quả', main: sentPage(dossier), wide: true });
  });
  app.get(paths.payment, (request, response) => {
    const main = paymentPage(backend.find(queried(request, 'ma')), null);
    show(request, response, { title: 'Thanh toán', main, wide: true });
  });
  app.get(paths.channel, (request, response) => {
    const [code, channel] = [queried(request, 'ma'), queried(request, 'kenh')];
    if (channel === 'vnpay') return response.redirect(addresses.gateway(code));
    show(request, response, { title: 'Thanh toán', main: paymentPage(backend.find(code), channel), wide: true });
  });
  app.get(paths.paymentResult, (request, response) => {
    const main = paymentResultPage(backend.find(queried(request, 'code')), queried(request, 'responseCode'));
    show(request, response, { title: 'Kết quả thanh toán', main, wide: true });
  });
  app.get(paths.tracking, (request, response) => {
    const code = queried(request, 'ma');
    const asked = backend.captchaNeeded(request);
    const passed = !asked || challenges.passes(queried(request, 'hinh'), queried(request, 'so'));
    const first = request.query['so'] === undefined;
    const message = !code || passed ? '' : first ? 'Vui lòng nhập mã xác nhận' : 'Mã xác nhận không đúng';
    const dossier = code && passed ? backend.find(code) : undefined;
    const main = trackingPage({ code, dossier, message, captcha: asked ? challenges.issue() : null });
    show(request, response, { title: 'Tra cứu tiến độ', main });
  });
  app.use((request, response) => notice(request, response, 'Không tìm thấy trang yêu cầu.'));
  return app;
};
