/** From the start of an application through its steps to sending it. */
import { Router, type Request, type Response } from 'express';
import type { PortalBackend, Refusal } from '../portal.ts';
import { answersOf, validateSubmission } from '../validate-submission.ts';
import { addresses, paths } from './addresses.ts';
import { agencies } from './agencies.ts';
import { drafts, type Draft } from './drafts.ts';
import { queried, type PortalAtWork } from './portal-at-work.ts';
import { papersStep, plainAnswers, stepOfRefusal, stepsOf, summaryStep, withSection, type Step } from './steps.ts';
import { cases, startPage, wizardPage } from './wizard-pages.ts';

const texts = (refusals: readonly Refusal[]): readonly string[] => refusals.map(({ message }) => message);

export function wizardRoutes(portal: PortalAtWork): Router {
  const { backend, challenges, draw, ofCitizen, ofProcedure } = portal;
  const begun = drafts();
  const router = Router();

  type InDraft = (draft: Draft, request: Request, response: Response) => void | Promise<void>;
  const ofDraft = (answer: InDraft) =>
    ofCitizen((citizen, request, response) => {
      const draft = begun.find(String(request.params['draft']));
      if (draft?.citizen.idNumber === citizen.idNumber) return answer(draft, request, response);
      draw(request, response, { title: 'Thông báo', main: '<h1>Hồ sơ không tồn tại hoặc đã được gửi</h1>' }, 404);
    });

  /** Opens a step, or the first one that must be passed before it. */
  const ofStep = (answer: (step: Step, ...rest: Parameters<InDraft>) => void | Promise<void>) =>
    ofDraft((draft, request, response) => {
      const steps = stepsOf(draft.procedure);
      const at = steps.findIndex(({ id }) => id === request.params['step']);
      const step = steps[at];
      if (step && at <= draft.passed) return answer(step, draft, request, response);
      response.redirect(addresses.step(draft.id, steps[draft.passed]?.id ?? summaryStep));
    });

  const start = (message: string) =>
    ofProcedure(async (procedure, request, response) => {
      const units = agencies(procedure, backend.provinceName, await backend.communes(backend.provinceName));
      draw(request, response, { title: procedure.name, main: startPage(procedure, units, message) });
    });
  router.get(
    paths.start,
    ofCitizen((_, request, response) => start('')(request, response)),
  );
  router.post(
    paths.start,
    ofCitizen((citizen, request, response) =>
      ofProcedure(async (procedure) => {
        const values = plainAnswers((await backend.readSubmission(request)).values);
        const agency = values['agency'] ?? '';
        const named = cases.some((one) => one === values['case']);
        if (!named || !agency)
          return start(named ? 'Vui lòng chọn cơ quan tiếp nhận' : 'Vui lòng chọn trường hợp nộp hồ sơ')(
            request,
            response,
          );
        const draft = begun.begin(procedure, citizen, agency);
        response.redirect(addresses.step(draft.id, (stepsOf(procedure)[0] as Step).id));
      })(request, response),
    ),
  );

  const show = (
    draft: Draft,
    step: Step,
    messages: readonly string[],
    request: Request,
    response: Response,
    notice?: string,
  ): void => {
    const captcha = step.id === summaryStep ? portal.captchaFor(request) : null;
    begun.change(draft, { captcha });
    const main = wizardPage(draft, step, messages, captcha);
    draw(request, response, { title: draft.procedure.name, main, ...(notice ? { notice } : {}) });
  };
  router.get(
    paths.step,
    ofStep((step, draft, request, response) => {
      const here = draft.refusals.filter(({ field }) => stepOfRefusal(draft.procedure, field).id === step.id);
      show(draft, step, texts(here), request, response);
    }),
  );

  /** Pledge, captcha, and what the backend says; what is refused is mended in the step that holds it. */
  const send = async (draft: Draft, step: Step, request: Request, response: Response): Promise<void> => {
    const { values, captcha } = await backend.readSubmission(request);
    const wrong: string[] = [];
    const pledged = Boolean(values['pledge']);
    if (!pledged) wrong.push('Vui lòng xác nhận cam kết trước khi gửi');
    if (backend.captchaNeeded(request) && !challenges.passes(draft.captcha ?? '', captcha ?? ''))
      wrong.push('Mã bảo mật không đúng');
    if (wrong.length > 0) return show({ ...draft, pledged }, step, wrong, request, response);
    const outcome = await backend.submit(draft.citizen, draft.procedure, draft.values, draft.files);
    if (outcome.ok) return response.redirect(addresses.sent(outcome.dossier.code));
    const { refusals } = outcome;
    begun.change(draft, { refusals, pledged });
    const mended = stepOfRefusal(draft.procedure, refusals[0]?.field ?? null);
    response.redirect(addresses.step(draft.id, mended.id));
  };

  router.post(
    paths.step,
    ofStep(async (step, draft, request, response) => {
      const steps = stepsOf(draft.procedure);
      const at = steps.findIndex(({ id }) => id === step.id);
      const back = queried(request, 'quay-lai') !== '';
      if (step.id === summaryStep && !back) return send(draft, step, request, response);
      const { values: sent } = await backend.readSubmission(request);
      const values = step.section ? withSection(draft.values, step.section, sent) : draft.values;
      if (back) {
        begun.change(draft, { values, refusals: [] });
        return response.redirect(addresses.step(draft.id, steps[at - 1]?.id ?? step.id));
      }
      if (queried(request, 'luu')) {
        const kept = begun.change(draft, { values, refusals: [] });
        return show(kept, step, [], request, response, 'Thao tác thành công: đã lưu tạm');
      }
      const refusals = await objections({ ...draft, values }, step, backend);
      const passed = refusals.length > 0 ? draft.passed : Math.max(draft.passed, at + 1);
      const left = begun.change(draft, { values, refusals, passed });
      if (refusals.length > 0) return show(left, step, texts(refusals), request, response);
      response.redirect(addresses.step(draft.id, steps[at + 1]?.id ?? summaryStep));
    }),
  );

  router.post(
    paths.upload,
    ofDraft(async (draft, request, response) => {
      const paper = draft.procedure.attachments.find(({ id }) => id === request.params['paper']);
      const { files } = await backend.readSubmission(request);
      const file = files.find(({ attachment }) => attachment === paper?.id);
      if (!paper || !file) return void response.status(400).json({ message: 'Tải tệp lên không thành công' });
      const only = { ...draft.procedure, sections: [], attachments: [paper] };
      const [refusal] = await validateSubmission(only, [], [file], backend);
      if (refusal) return void response.status(422).json({ message: refusal.message });
      const current = begun.find(draft.id) ?? draft;
      const others = current.files.filter(({ attachment }) => attachment !== paper.id);
      begun.change(current, { files: [...others, file] });
      response.json({ fileName: file.fileName });
    }),
  );
  router.post(
    paths.removal,
    ofDraft((draft, request, response) => {
      begun.change(draft, { files: draft.files.filter(({ attachment }) => attachment !== request.params['paper']) });
      response.json({});
    }),
  );
  return router;
}

/** What must be mended before this step can be left. */
async function objections(draft: Draft, { id, section }: Step, units: PortalBackend): Promise<readonly Refusal[]> {
  const { procedure, values, citizen, files } = draft;
  if (id === papersStep) return validateSubmission({ ...procedure, sections: [] }, [], files, units);
  const only = { ...procedure, sections: section ? [section] : [], attachments: [] };
  return validateSubmission(only, answersOf(only, values, citizen), [], units);
}
