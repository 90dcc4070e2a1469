/**
 * The e-form that stands in a frame of the application. It is an application of its own, as the ministries' are: who knows
 * the number of the draft may fill it in, signed in here or not.
 */
import { Router, type Request, type Response } from 'express';
import { validateSubmission, answersOf } from '../validate-submission.ts';
import { paths } from './addresses.ts';
import type { Draft } from './drafts.ts';
import { changeEntries, formValues, readAnswers, withoutEmptyEntries } from './e-form-answers.ts';
import { eFormPage, savedEFormPage } from './e-form-page.ts';
import { queriedDraft, type PortalAtWork } from './portal-at-work.ts';
import { readPostBack, type PostBack } from './post-back.ts';

export function eFormRoutes({ backend, drafts, draw }: PortalAtWork): Router {
  const router = Router();

  const show = async (draft: Draft, request: Request, response: Response) => {
    const main = draft.saved ? savedEFormPage(draft) : await eFormPage(draft, backend);
    const calendars = main.includes('datepicker')
      ? (['jquery-ui.css', 'jquery.min.js', 'jquery-ui.js', 'inputmask.min.js'] as const)
      : [];
    const libraries = [...calendars, 'e-form.js' as const];
    draw(request, response, { title: 'Tờ khai điện tử', main, frame: 'e-form', libraries });
  };

  /** The draft as the page sent back leaves it. */
  const changed = async (draft: Draft, page: PostBack): Promise<Draft> => {
    const { procedure, citizen } = draft;
    if (page.by('lbtSuaToKhai')) return drafts.change(draft, { saved: false });
    const read = readAnswers(procedure, page, draft.answers);
    const [, act, section] = /^(lbtThem|lbtXoa)_(.+)$/.exec(page.target) ?? [];
    if (section) {
      const change = act === 'lbtThem' ? ({ add: true } as const) : { remove: Number(page.argument) };
      return drafts.change(draft, { answers: changeEntries(read, section, change), refusals: [] });
    }
    if (!page.by('btnLuuToKhai')) return drafts.change(draft, { answers: read, refusals: [] });
    const answers = withoutEmptyEntries(procedure, read);
    const asked = { ...procedure, attachments: [] };
    const refusals = await validateSubmission(asked, answersOf(asked, formValues(answers), citizen), [], backend);
    return drafts.change(draft, { answers, refusals, saved: refusals.length === 0 });
  };

  const ofDraft =
    (answer: (draft: Draft, request: Request, response: Response) => Promise<void>) =>
    async (request: Request, response: Response): Promise<void> => {
      const draft = drafts.find(queriedDraft(request));
      if (draft) return answer(draft, request, response);
      const main = '<div class="loi">Tờ khai không tồn tại hoặc đã hết hạn</div>';
      draw(request, response, { title: 'Thông báo', main, frame: 'e-form' }, 404);
    };

  router.get(paths.eForm, ofDraft(show));
  router.post(
    paths.eForm,
    ofDraft(async (draft, request, response) => {
      await show(await changed(draft, await readPostBack(request)), request, response);
    }),
  );
  return router;
}
