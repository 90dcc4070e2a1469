/**
 * A portal in the manner of the older one-stop portals, the Ministry of Public Security's among them: pages drawn by
 * the server as tables, jQuery with select2 and bootstrap-datepicker, tabs for steps, and a full load for each action.
 */
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import express, { type Request, type Response } from 'express';
import type { CitizenRecord, Procedure } from '../../procedures/procedure.ts';
import type { FormValues, PortalProduct, Refusal } from '../portal.ts';
import { addresses, numberOfProcedure } from './addresses.ts';
import { applicationPage } from './application-page.ts';
import { captchas } from './captchas.ts';
import { agenciesOf, chooseCasePage } from './choose-case-page.ts';
import { clientFiles } from './client-files.ts';
import { decisionPage, donePage } from './done-page.ts';
import { finePage } from './fine-page.ts';
import { homePage } from './home-page.ts';
import { keptFiles } from './kept-files.ts';
import { loginPage, signedInPage } from './login-page.ts';
import { pageOf, type Page } from './page.ts';
import { paymentPage, paymentResultPage } from './payment-pages.ts';
import { procedurePage } from './procedure-page.ts';
import { proceduresPage } from './procedures-page.ts';
import { myFilesPage, trackingPage } from './tracking-pages.ts';

type Draw = Omit<Page, 'here' | 'citizen'>;
type Answer = (procedure: Procedure, request: Request, response: Response) => Promise<void> | void;
type CitizenAnswer = (citizen: CitizenRecord, ...rest: Parameters<Answer>) => Promise<void> | void;
interface Sent {
  readonly values: FormValues;
  readonly refusals: readonly Refusal[];
}

const compress = promisify(gzip);
const text = (request: Request, name: string): string => String(request.query[name] ?? '').trim();
const wrongCaptcha: Refusal = { field: null, message: 'Mã kiểm tra không chính xác' };
const nothingSent: Sent = { values: {}, refusals: [] };

export const mocua: PortalProduct = async (backend) => {
  const files = await clientFiles();
  const framed = pageOf(backend, files);
  const pictures = captchas();
  const kept = keptFiles();
  const app = express().disable('x-powered-by');

  const draw = async (request: Request, response: Response, page: Draw, status = 200): Promise<void> => {
    const html = framed({ ...page, here: request.originalUrl, citizen: backend.citizen(request) });
    response.status(status).type('html').set({ 'Cache-Control': 'no-store', Vary: 'Accept-Encoding' });
    if (request.acceptsEncodings('gzip')) response.set('Content-Encoding', 'gzip').send(await compress(html));
    else response.send(html);
  };
  const captchaFor = (request: Request, page: string): string | null =>
    backend.captchaNeeded(request) ? pictures.draw(page) : null;

  const ofProcedure =
    (answer: Answer) =>
    async (request: Request, response: Response): Promise<void> => {
      const procedure = backend.procedures.find((offered) => numberOfProcedure(offered) === text(request, 'matt'));
      if (procedure) return answer(procedure, request, response);
      const main = '<div class="msg-error">Thủ tục hành chính không tồn tại hoặc đã bị bãi bỏ.</div>';
      return draw(request, response, { title: 'Không tìm thấy', main }, 404);
    };

  /** Whoever is not signed in is sent to do so; what he sends is refused. */
  const ofCitizen = (answer: CitizenAnswer) =>
    ofProcedure(async (procedure, request, response) => {
      const citizen = backend.citizen(request);
      if (citizen) return answer(citizen, procedure, request, response);
      const login = addresses.login(request.originalUrl);
      if (request.method === 'GET') return response.redirect(login);
      await backend.readSubmission(request);
      const main = `<div class="msg-error">Phiên làm việc đã hết hạn. Vui lòng đăng nhập lại.</div><div class="buttons"><a class="btn" href="${addresses.login(addresses.home)}">Đăng nhập</a></div>`;
      return draw(request, response, { title: 'Hết phiên làm việc', main }, 401);
    });

  /** Draws the form of a procedure, with what was sent before and what is to be said of it. */
  const drawForm = async (
    citizen: CitizenRecord,
    procedure: Procedure,
    [request, response]: [Request, Response],
    { values, refusals }: Sent,
    page: string,
  ): Promise<void> => {
    const filled = { citizen, provinces: await backend.provinces(), values, refusals };
    const captcha = captchaFor(request, page);
    const agency = text(request, 'coquan');
    const main =
      procedure.filing === 'payment'
        ? finePage(procedure, page, captcha, filled)
        : applicationPage({ ...filled, procedure, agency, page, captcha, files: kept.of(page) });
    const dates = ['bootstrap-datepicker.min.js', 'bootstrap-datepicker-vi.js'] as const;
    const own = procedure.filing === 'payment' ? [] : (['application.js'] as const);
    await draw(request, response, { title: procedure.name, main, scripts: [...dates, 'controls.js', ...own] });
  };

  /** Takes what was sent; passes it on, or draws the form again without losing anything. */
  const take = ofCitizen(async (citizen, procedure, request, response) => {
    const sent = await backend.readSubmission(request);
    const page = text(request, 'phien');
    const all = kept.add(page, sent.files);
    const drawAgain = (refusals: readonly Refusal[]) =>
      drawForm(citizen, procedure, [request, response], { values: sent.values, refusals }, page);
    if (backend.captchaNeeded(request) && !pictures.passes(page, sent.captcha ?? '')) return drawAgain([wrongCaptcha]);
    const submission = await backend.submit(citizen, procedure, sent.values, all);
    if (!submission.ok) return drawAgain(submission.refusals);
    kept.forget(page);
    response.redirect(303, addresses.done(submission.dossier.code));
  });

  app.use(backend.router, files.router);
  app.get('/', (request, response) => draw(request, response, { title: 'Trang chủ', main: homePage(backend) }));

  const drawLogin = (request: Request, response: Response, failed: boolean): Promise<void> => {
    const asked = text(request, 'url');
    const returnTo = /^\/(?![/\\])/.test(asked) ? asked : addresses.home;
    const citizen = backend.citizen(request);
    const main = citizen ? signedInPage(citizen, returnTo) : loginPage(returnTo, failed);
    return draw(request, response, { title: 'Đăng nhập', main });
  };
  app.get('/dang-nhap', (request, response) => drawLogin(request, response, false));
  // No citizen has an account of the portal's own any more.
  app.post('/dang-nhap', (request, response) => drawLogin(request, response, true));

  app.get('/danh-muc-thu-tuc', (request, response) => {
    const [keyword, field, level] = [text(request, 'tukhoa'), text(request, 'linhvuc'), text(request, 'mucdo')];
    const wanted = { keyword, field, level, page: Math.max(1, Number(text(request, 'trang')) || 1) };
    return draw(request, response, {
      title: 'Danh mục thủ tục hành chính',
      main: proceduresPage(backend.procedures, wanted),
    });
  });
  app.get(
    '/bo-thu-tuc/tthc',
    ofProcedure((procedure, request, response) =>
      draw(request, response, { title: procedure.name, main: procedurePage(procedure) }),
    ),
  );
  app.get(
    '/tiep-nhan-online/chon-truong-hop-ho-so',
    ofCitizen(async (_, procedure, request, response) => {
      const main = chooseCasePage(procedure, await backend.provinces(), backend.provinceName);
      return draw(request, response, { title: procedure.name, main, scripts: ['controls.js', 'choose-case.js'] });
    }),
  );

  app.get('/jsp/rest.jsp', async (request, response) => {
    const [city, number] = [text(request, 'city'), text(request, 'matt')];
    const communes = city ? await backend.communes(city) : [];
    const procedure = backend.procedures.find((offered) => numberOfProcedure(offered) === number);
    response.json(procedure && city ? agenciesOf(procedure, city, communes) : communes);
  });
  app.get('/jsp/captcha.jsp', (request, response) => {
    response
      .set('Cache-Control', 'no-store')
      .type('text')
      .send(pictures.draw(text(request, 'phien')));
  });

  app.get(
    '/tiep-nhan-online/nop-ho-so',
    ofCitizen((citizen, procedure, request, response) => {
      if (!text(request, 'coquan')) return response.redirect(addresses.chooseCase(procedure));
      return drawForm(citizen, procedure, [request, response], nothingSent, randomUUID());
    }),
  );
  app.post('/tiep-nhan-online/nop-ho-so', take);
  app.get(
    '/nop-phat/tra-cuu',
    ofCitizen((citizen, procedure, request, response) =>
      drawForm(citizen, procedure, [request, response], nothingSent, randomUUID()),
    ),
  );
  app.post('/nop-phat/tra-cuu', take);
  app.get('/tiep-nhan-online/ket-qua', (request, response) => {
    const dossier = backend.find(text(request, 'ma'));
    if (!dossier) return response.redirect(addresses.tracking);
    const fine = dossier.procedure.filing === 'payment';
    return draw(request, response, {
      title: 'Kết quả',
      main: fine ? decisionPage(dossier) : donePage(dossier),
    });
  });

  app.get(addresses.payments, (request, response) => {
    const code = text(request, 'ma');
    const main = paymentPage(code, backend.find(code), backend.citizen(request));
    return draw(request, response, { title: 'Thanh toán', main });
  });
  app.get('/payment/result', (request, response) => {
    const main = paymentResultPage(backend.find(text(request, 'code')), text(request, 'responseCode'));
    return draw(request, response, { title: 'Kết quả thanh toán', main });
  });

  app.get(addresses.tracking, (request, response) => {
    const [code, answer] = [text(request, 'ma'), text(request, 'captcha')];
    const found = backend.find(code);
    const own = found !== undefined && found.applicant.idNumber === backend.citizen(request)?.idNumber;
    const free = own || !backend.captchaNeeded(request);
    const passed = free || (answer !== '' && pictures.passes(text(request, 'phien'), answer));
    const page = randomUUID();
    const lookup = { code: code, found: passed ? found : undefined, refused: !passed && 'captcha' in request.query };
    const main = trackingPage({ ...lookup, asked: passed && code !== '', page, captcha: captchaFor(request, page) });
    return draw(request, response, { title: 'Tra cứu hồ sơ', main, scripts: ['controls.js'] });
  });
  app.get(addresses.myFiles, (request, response) => {
    const citizen = backend.citizen(request);
    if (!citizen) return response.redirect(addresses.login(addresses.myFiles));
    return draw(request, response, { title: 'Hồ sơ đã nộp', main: myFilesPage(backend.dossiersOf(citizen)) });
  });
  app.use((request, response) =>
    draw(
      request,
      response,
      { title: 'Không tìm thấy trang', main: '<div class="msg-error">Không tìm thấy trang yêu cầu.</div>' },
      404,
    ),
  );
  return app;
};
