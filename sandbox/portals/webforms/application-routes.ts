/** The tabs of an application, up to sending it. */
import { Router, type Request, type Response } from 'express';
import type { Refusal } from '../portal.ts';
import { validateSubmission } from '../validate-submission.ts';
import { addresses, paths } from './addresses.ts';
import { applicationPage, waysOfReceiving, type ApplicationPage } from './application-page.ts';
import { uploadControl } from './documents-tab.ts';
import type { Draft } from './drafts.ts';
import { formValues } from './e-form-answers.ts';
import { eFormOrigin } from './e-form-origin.ts';
import { queriedDraft, type PortalAtWork } from './portal-at-work.ts';
import { readPostBack, type PostBack } from './post-back.ts';

type Shown = Pick<ApplicationPage, 'draft' | 'tab' | 'messages'> & {
  readonly page?: PostBack;
  readonly notice?: string;
};

/** What a sent page asks for where it does not send the application. */
interface Move {
  readonly draft: Draft;
  readonly tab: number;
  readonly messages: readonly string[];
}

export function applicationRoutes(portal: PortalAtWork): Router {
  const { backend, drafts, challenges, draw, openViewState } = portal;
  const router = Router();

  const show = ({ draft, tab, messages, page, notice }: Shown, request: Request, response: Response): void => {
    const captcha = tab === 3 ? portal.captchaFor(request) : null;
    const main = applicationPage({
      draft,
      tab,
      messages,
      eFormAddress: eFormOrigin(backend, draft.procedure) + addresses.eForm(draft.id),
      receiving: page?.text('nhankq') ?? '',
      agreed: page?.text('chkassure') !== undefined && page.text('chkassure') !== '',
      captcha,
    });
    const viewState = { tab, captcha: captcha ?? '' };
    const alert = notice ?? (tab === 3 ? messages[0] : undefined);
    const libraries = ['application.js'] as const;
    draw(request, response, { title: draft.procedure.name, main, viewState, libraries, ...(alert ? { alert } : {}) });
  };

  const ofDraft =
    (answer: (draft: Draft, request: Request, response: Response) => void | Promise<void>) =>
    async (request: Request, response: Response): Promise<void> => {
      const citizen = backend.citizen(request);
      if (!citizen) return portal.askToSignIn(request, response);
      const draft = drafts.find(queriedDraft(request));
      if (draft?.citizen.idNumber === citizen.idNumber) return answer(draft, request, response);
      const main = '<div class="loi">Hồ sơ không tồn tại hoặc đã được gửi</div>';
      draw(request, response, { title: 'Thông báo', main }, 404);
    };

  /** Takes a file in, or says why not. */
  const upload = async (draft: Draft, page: PostBack): Promise<Draft> => {
    const attachment = draft.procedure.attachments.find((one) => uploadControl(one) === page.target);
    const posted = page.files.find(({ control }) => control === page.target);
    if (!attachment || !posted) return draft;
    const file = { ...posted, attachment: attachment.id };
    const only = { ...draft.procedure, sections: [], attachments: [attachment] };
    const refusals = await validateSubmission(only, [], [file], backend);
    const others = draft.files.filter((other) => other.attachment !== attachment.id);
    return drafts.change(draft, { refusals, files: refusals.length === 0 ? [...others, file] : draft.files });
  };

  /** Whether a tab may be opened: those before it must be done. */
  const opening = async (draft: Draft, tab: number): Promise<Move> => {
    if (tab > 1 && !draft.saved)
      return { draft, tab: 1, messages: ['Vui lòng điền đầy đủ và bấm Lưu tờ khai trước khi tiếp tục'] };
    if (tab < 3) return { draft, tab, messages: [] };
    const papers = { ...draft.procedure, sections: [] };
    const missing = await validateSubmission(papers, [], draft.files, backend);
    const names = draft.procedure.attachments.filter(({ id }) => missing.some(({ field }) => field === id));
    const messages = names.map(({ name }) => `Chú ý :${name} là thành phần bắt buộc!`);
    return { draft: drafts.change(draft, { refusals: missing }), tab: missing.length > 0 ? 2 : 3, messages };
  };

  const move = async (draft: Draft, page: PostBack, tab: number): Promise<Move> => {
    const next = /^btnNEXT_TAB_(\d)$/.exec(page.target)?.[1];
    if (next) return opening(draft, Number(next));
    if (page.by('mvwHoSo')) return opening(draft, Math.min(3, Math.max(1, Number(page.argument) || 1)));
    if (page.by('lbtXoaTep')) {
      const files = draft.files.filter(({ attachment }) => attachment !== page.argument);
      return { draft: drafts.change(draft, { files }), tab, messages: [] };
    }
    return { draft: await upload(draft, page), tab, messages: [] };
  };

  /** What is wrong with the last tab itself. */
  const objections = (page: PostBack, captcha: string | null): readonly string[] => {
    const wrong: string[] = [];
    if (!waysOfReceiving.some((way) => way === page.text('nhankq'))) wrong.push('Vui lòng chọn hình thức nhận kết quả');
    if (!page.text('chkassure')) wrong.push('Vui lòng đồng ý với điều khoản sử dụng của chúng tôi');
    if (captcha !== null && !challenges.passes(captcha, page.text('txtMaXacNhan')))
      wrong.push('Mã captcha không chính xác');
    return wrong;
  };

  /** A refused application opens at the tab where it must be mended. */
  const refusedAt = (draft: Draft, refusals: readonly Refusal[]): Move => {
    const atPaper = ({ field }: Refusal): boolean => draft.procedure.attachments.some(({ id }) => id === field);
    const atField = refusals.some((refusal) => refusal.field !== null && !atPaper(refusal));
    const tab = atField ? 1 : refusals.some(atPaper) ? 2 : 3;
    const changed = drafts.change(draft, { refusals, saved: draft.saved && !atField });
    return { draft: changed, tab, messages: refusals.map(({ message }) => message) };
  };

  router.get(
    paths.apply,
    ofDraft((draft, request, response) => show({ draft, tab: 1, messages: [] }, request, response)),
  );
  router.post(
    paths.apply,
    ofDraft(async (draft, request, response) => {
      const page = await readPostBack(request);
      const state = openViewState(page.viewState);
      const tab = Number(state['tab'] ?? 1);
      if (page.by('btnLuuNhap')) {
        return show({ draft, tab, messages: [], page, notice: 'Thao tác thành công' }, request, response);
      }
      if (page.by('ibtDoiMa')) return show({ draft, tab, messages: [], page }, request, response);
      if (!page.by('btn_Save_Send')) return show({ ...(await move(draft, page, tab)), page }, request, response);

      const captcha = backend.captchaNeeded(request) ? String(state['captcha'] ?? '') : null;
      const wrong = objections(page, captcha);
      if (wrong.length > 0) return show({ draft, tab: 3, messages: wrong, page }, request, response);
      const { citizen, procedure, answers, files } = draft;
      const submission = await backend.submit(citizen, procedure, formValues(answers), files);
      if (submission.ok) response.redirect(addresses.done(submission.dossier.code));
      else show({ ...refusedAt(draft, submission.refusals), page }, request, response);
    }),
  );
  return router;
}
