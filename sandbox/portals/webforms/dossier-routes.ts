/** After sending: the code, payment, tracking, own files; and fines, which are looked up and paid. */
import { Router } from 'express';
import { addresses, paths } from './addresses.ts';
import { donePage, myFilesPage, trackingPage } from './dossier-pages.ts';
import { firstAnswers, formValues, readAnswers } from './e-form-answers.ts';
import { decisionPage, finePage } from './fine-pages.ts';
import { paymentResultPage } from './payment-result-page.ts';
import { queried, type PortalAtWork } from './portal-at-work.ts';
import { readPostBack } from './post-back.ts';

export function dossierRoutes(portal: PortalAtWork): Router {
  const { backend, challenges, draw, ofCitizen, openViewState } = portal;
  const router = Router();

  router.get('/captcha/:name', (request, response) => {
    const picture = challenges.picture(request.params.name);
    if (picture) response.set('Cache-Control', 'no-store').type('svg').send(picture);
    else response.sendStatus(404);
  });

  router.get(paths.done, (request, response) => {
    const dossier = backend.find(queried(request, 'MaHoSo'));
    if (!dossier) return response.redirect(addresses.tracking);
    draw(request, response, { title: 'Đăng ký hồ sơ thành công', main: donePage(dossier) });
  });

  router.get(
    paths.fine,
    ofCitizen(async (citizen, procedure, request, response) => {
      const main = await finePage(procedure, firstAnswers(procedure, citizen), [], backend);
      draw(request, response, { title: 'Nộp phạt', main });
    }),
  );
  router.post(
    paths.fine,
    ofCitizen(async (citizen, procedure, request, response) => {
      const answers = readAnswers(procedure, await readPostBack(request), firstAnswers(procedure, citizen));
      const submission = await backend.submit(citizen, procedure, formValues(answers), []);
      const main = submission.ok
        ? decisionPage(submission.dossier)
        : await finePage(procedure, answers, submission.refusals, backend);
      draw(request, response, { title: 'Nộp phạt', main });
    }),
  );

  router.get(paths.paymentResult, (request, response) => {
    const main = paymentResultPage(backend.find(queried(request, 'code')), queried(request, 'responseCode'));
    draw(request, response, { title: 'Kết quả thanh toán', main });
  });

  router.get(paths.tracking, (request, response) => {
    const code = queried(request, 'MaHoSo');
    const captcha = portal.captchaFor(request);
    const tracked = { code, dossier: code ? backend.find(code) : undefined, opened: false, message: '', captcha };
    draw(request, response, {
      title: 'Tra cứu hồ sơ',
      main: trackingPage(tracked),
      viewState: { captcha: captcha ?? '' },
    });
  });
  router.post(paths.tracking, async (request, response) => {
    const page = await readPostBack(request);
    const code = page.text('txtMaHoSo');
    const opened = page.by('grvHoSo');
    const asked = backend.captchaNeeded(request) && !opened;
    const challenge = String(openViewState(page.viewState)['captcha'] ?? '');
    const message = !code
      ? 'Vui lòng nhập mã hồ sơ'
      : asked && !challenges.passes(challenge, page.text('txtMaXacNhan'))
        ? 'Mã captcha không chính xác'
        : '';
    const captcha = portal.captchaFor(request);
    const dossier = message ? undefined : backend.find(code);
    const main = trackingPage({ code, dossier, opened, message, captcha });
    draw(request, response, { title: 'Tra cứu hồ sơ', main, viewState: { captcha: captcha ?? '' } });
  });

  router.get(paths.myFiles, (request, response) => {
    const citizen = backend.citizen(request);
    if (!citizen) return portal.askToSignIn(request, response);
    draw(request, response, { title: 'Hồ sơ đã nộp', main: myFilesPage(backend.dossiersOf(citizen)) });
  });
  return router;
}
