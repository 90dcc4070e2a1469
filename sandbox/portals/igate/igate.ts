/**
 * A portal in the manner of VNPT iGate: server-rendered pages in Bootstrap's look, the e-form drawn by the Form.io
 * renderer, and an application in four steps (information, documents, fee and way of receiving, code).
 */
import express, { type Request, type Response } from 'express';
import type { CitizenRecord, Procedure } from '../../procedures/procedure.ts';
import type { PortalProduct } from '../portal.ts';
import { addresses, objectId } from './addresses.ts';
import { applicationPage } from './application-page.ts';
import { captchas } from '../captchas.ts';
import { agencies, chooseCasePage } from './choose-case-page.ts';
import { clientLibraries } from './client-libraries.ts';
import { donePage } from './done-page.ts';
import { myFilesPage, trackingPage } from './dossier-pages.ts';
import { decisionPage, finePage } from './fine-pages.ts';
import { homePage } from './home-page.ts';
import { loginPage } from './login-page.ts';
import { pageOf, type Page } from './page.ts';
import { paymentResultPage } from './payment-result-page.ts';
import { procedurePage } from './procedure-page.ts';
import { found, proceduresPage } from './procedures-page.ts';

type Draw = Omit<Page, 'here' | 'citizen'>;
type OfProcedure = (procedure: Procedure, request: Request, response: Response) => void | Promise<void>;
type OfCitizen = (
  citizen: CitizenRecord,
  procedure: Procedure,
  request: Request,
  response: Response,
) => void | Promise<void>;

const text = (request: Request, name: string): string => String(request.query[name] ?? '').trim();

export const igate: PortalProduct = async (backend) => {
  const libraries = await clientLibraries();
  const framed = pageOf(backend, libraries);
  const challenges = captchas();
  const app = express().disable('x-powered-by');

  const draw = (request: Request, response: Response, page: Draw, status = 200): void => {
    const html = framed({ ...page, here: request.originalUrl, citizen: backend.citizen(request) });
    response.status(status).type('html').send(html);
  };

  const ofProcedure =
    (answer: OfProcedure) =>
    async (request: Request, response: Response): Promise<void> => {
      const procedure = backend.procedures.find((offered) => objectId(offered) === request.params['id']);
      if (procedure) return answer(procedure, request, response);
      draw(
        request,
        response,
        { title: 'Không tìm thấy', main: '<p class="alert alert-warning">Thủ tục không tồn tại</p>' },
        404,
      );
    };

  /** Whoever is not signed in is sent to do so, and comes back. */
  const ofCitizen = (answer: OfCitizen) =>
    ofProcedure((procedure, request, response) => {
      const citizen = backend.citizen(request);
      if (citizen) return answer(citizen, procedure, request, response);
      if (request.method === 'GET') return response.redirect(addresses.login(request.originalUrl));
      response.status(401).json({ message: 'Hết phiên đăng nhập, vui lòng đăng nhập lại' });
    });

  app.use(backend.router, libraries.router);

  app.get(addresses.home, (request, response) =>
    draw(request, response, { title: 'Trang chủ', main: homePage(backend) }),
  );

  app.get('/vi/login', (request, response) => {
    const returnTo = text(request, 'returnTo');
    const local = /^\/(?![/\\])/.test(returnTo) ? returnTo : addresses.home;
    draw(request, response, { title: 'Đăng nhập', main: loginPage(local) });
  });

  app.get(addresses.procedures, (request, response) => {
    const [keyword, field] = [text(request, 'keyword'), text(request, 'field')];
    const offered = backend.procedures.filter((procedure) => !field || procedure.field === field);
    const hits = found(offered, keyword);
    const inOrder =
      text(request, 'sort') === 'name' ? hits.toSorted((one, other) => one.name.localeCompare(other.name, 'vi')) : hits;
    draw(request, response, {
      title: 'Thủ tục hành chính',
      main: proceduresPage(inOrder, keyword, field, addresses.sorted(keyword, field)),
    });
  });

  app.get(
    '/vi/procedure/detail/:id',
    ofProcedure((procedure, request, response) =>
      draw(request, response, { title: procedure.name, main: procedurePage(procedure) }),
    ),
  );

  app.get(
    '/vi/padsvc/chon-truong-hop-ho-so/:id/agencies',
    ofProcedure(async (procedure, request, response) => {
      const province = text(request, 'province');
      response.json(agencies(procedure, province, await backend.communes(province)));
    }),
  );
  app.get(
    '/vi/padsvc/chon-truong-hop-ho-so/:id',
    ofCitizen(async (_, procedure, request, response) => {
      const main = chooseCasePage(procedure, await backend.provinces(), backend.provinceName);
      draw(request, response, { title: procedure.name, main, scripts: ['choose-case.js'] });
    }),
  );

  app.get('/vi/units/provinces', async (_, response) => {
    response.json((await backend.provinces()).map((name) => ({ name })));
  });
  app.get('/vi/units/communes', async (request, response) => {
    const province = text(request, 'province');
    response.json(province ? (await backend.communes(province)).map((name) => ({ name })) : []);
  });
  app.get('/vi/captcha', (_, response) => response.type('text').send(challenges.issue()));
  app.get('/vi/captcha/:name', (request, response) => {
    const picture = challenges.picture(request.params['name']);
    if (picture) response.set('Cache-Control', 'no-store').type('svg').send(picture);
    else response.sendStatus(404);
  });

  app.get('/vi/padsvc/apply-online/done', (request, response) => {
    const dossier = backend.find(text(request, 'code'));
    if (!dossier) return response.redirect(addresses.tracking);
    draw(request, response, { title: 'Nộp hồ sơ thành công', main: donePage(dossier) });
  });
  app.get(
    '/vi/padsvc/apply-online/:id',
    ofCitizen((citizen, procedure, request, response) => {
      const agency = text(request, 'agency');
      if (!agency) return response.redirect(addresses.chooseCase(procedure));
      const captcha = backend.captchaNeeded(request) ? challenges.issue() : null;
      draw(request, response, {
        title: procedure.name,
        main: applicationPage({ procedure, citizen, agency, captcha }),
        styles: ['flatpickr-formio/flatpickr.min.css'],
        scripts: [
          'older-browsers.js',
          'flatpickr.min.js',
          'flatpickr-vn.js',
          'formio.form.min.js',
          'vietnamese.js',
          'application.js',
        ],
      });
    }),
  );
  app.post(
    '/vi/padsvc/apply-online/:id',
    ofCitizen(async (citizen, procedure, request, response) => {
      const { values, files, captcha } = await backend.readSubmission(request);
      const asked = backend.captchaNeeded(request);
      if (asked && !challenges.passes(text(request, 'captcha'), captcha ?? '')) {
        response.json({ message: 'Mã captcha không chính xác', captcha: challenges.issue() });
        return;
      }
      const submission = await backend.submit(citizen, procedure, values, files);
      if (submission.ok) response.json({ location: addresses.done(submission.dossier.code) });
      else response.json({ refusals: submission.refusals, ...(asked ? { captcha: challenges.issue() } : {}) });
    }),
  );

  app.get(
    '/vi/payment/fine/:id',
    ofCitizen((citizen, procedure, request, response) =>
      draw(request, response, { title: 'Nộp phạt', main: finePage(procedure, citizen, {}, []) }),
    ),
  );
  app.post(
    '/vi/payment/fine/:id',
    ofCitizen(async (citizen, procedure, request, response) => {
      const { values } = await backend.readSubmission(request);
      const submission = await backend.submit(citizen, procedure, values, []);
      const main = submission.ok
        ? decisionPage(submission.dossier)
        : finePage(procedure, citizen, values, submission.refusals);
      draw(request, response, { title: 'Nộp phạt', main });
    }),
  );

  app.get('/payment/result', (request, response) => {
    const dossier = backend.find(text(request, 'code'));
    draw(request, response, {
      title: 'Kết quả thanh toán',
      main: paymentResultPage(dossier, text(request, 'responseCode')),
    });
  });

  app.get(addresses.tracking, (request, response) => {
    const code = text(request, 'code');
    draw(request, response, {
      title: 'Tra cứu hồ sơ',
      main: trackingPage(code, code ? backend.find(code) : undefined),
    });
  });
  app.get(addresses.myFiles, (request, response) => {
    const citizen = backend.citizen(request);
    if (!citizen) return response.redirect(addresses.login(addresses.myFiles));
    draw(request, response, { title: 'Hồ sơ của tôi', main: myFilesPage(backend.dossiersOf(citizen)) });
  });

  app.use((request, response) => {
    draw(
      request,
      response,
      { title: 'Không tìm thấy trang', main: '<p class="alert alert-warning">Không tìm thấy trang bạn yêu cầu.</p>' },
      404,
    );
  });
  return app;
};
