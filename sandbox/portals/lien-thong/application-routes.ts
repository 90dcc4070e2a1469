/** From beginning an application over its blocks to sending it, and the lists and files that it asks for meanwhile. */
import { Router, type Request, type Response } from 'express';
import { html } from '../../html.ts';
import type { CitizenRecord, Procedure } from '../../procedures/procedure.ts';
import { agencies } from '../cong-bo/agencies.ts';
import { drafts, type Draft } from '../cong-bo/drafts.ts';
import { entriesOf, plainAnswers, withSection } from '../cong-bo/steps.ts';
import type { Refusal } from '../portal.ts';
import { answersOf, validateSubmission } from '../validate-submission.ts';
import { addresses, paths } from './addresses.ts';
import { applicationPage, paperRow } from './application-page.ts';
import { agencyBlock, blocksOf, choosesAgency, holds, papersBlock, sendBlock, type Block } from './blocks.ts';
import { queried, type PortalAtWork } from './portal-at-work.ts';

type Answer = (draft: Draft, request: Request, response: Response) => void | Promise<void>;

export function applicationRoutes({ backend, challenges, show, ofCitizen, ofProcedure }: PortalAtWork): Router {
  const begun = drafts();
  const router = Router();
  const agenciesOf = async (procedure: Procedure) =>
    agencies(procedure, backend.provinceName, await backend.communes(backend.provinceName));

  const ofDraft = (answer: Answer) =>
    ofCitizen((citizen: CitizenRecord, request, response) => {
      const draft = begun.find(String(request.params['draft']));
      if (draft?.citizen.idNumber === citizen.idNumber) return answer(draft, request, response);
      show(request, response, { title: 'Thông báo', main: '<h1>Hồ sơ nháp không còn nữa</h1>' });
    });
  const paperOf = ({ procedure }: Draft, request: Request) =>
    procedure.attachments.find(({ id }) => id === request.params['paper']);

  /** The block asked for if it may be opened; else the first with something to mend, else the first not answered. */
  const openOf = ({ procedure, passed, refusals }: Draft, asked = ''): Block => {
    const blocks = blocksOf(procedure);
    const at = blocks.findIndex(({ id }) => id === asked);
    const wrong = blocks.findIndex((block) => refusals.some(({ field }) => holds(block, procedure, field)));
    return blocks[at >= 0 && at <= passed ? at : wrong >= 0 ? wrong : passed] as Block;
  };
  const draw = (
    draft: Draft,
    open: Block,
    request: Request,
    response: Response,
    more: readonly string[] = [],
  ): void => {
    const captcha = open.id === sendBlock && backend.captchaNeeded(request) ? challenges.issue() : null;
    const shown = begun.change(draft, { captcha });
    const own = draft.refusals.filter(({ field }) => holds(open, draft.procedure, field));
    const main = applicationPage(shown, open, [...more, ...own.map(({ message }) => message)]);
    show(request, response, { title: draft.procedure.name, main });
  };

  router.get(
    paths.start,
    ofCitizen((citizen, request, response) =>
      ofProcedure(async (procedure) => {
        const [only = ''] = choosesAgency(procedure) ? [] : await agenciesOf(procedure);
        response.redirect(addresses.draft(begun.begin(procedure, citizen, only).id));
      })(request, response),
    ),
  );
  router.get(
    paths.draft,
    ofDraft((draft, request, response) => draw(draft, openOf(draft, queried(request, 'mo')), request, response)),
  );

  const send: Answer = async (draft, request, response) => {
    const { values, captcha } = await backend.readSubmission(request);
    const pledged = Boolean(values['pledge']);
    const wrong = pledged ? [] : ['Bạn cần đánh dấu vào lời cam đoan'];
    if (backend.captchaNeeded(request) && !challenges.passes(draft.captcha ?? '', captcha ?? ''))
      wrong.push('Các số trong hình chưa đúng');
    const current = begun.change(draft, { pledged, refusals: [] });
    if (wrong.length > 0) return draw(current, openOf(current, sendBlock), request, response, wrong);
    const outcome = await backend.submit(draft.citizen, draft.procedure, draft.values, draft.files);
    if (outcome.ok) return response.redirect(addresses.sent(outcome.dossier.code));
    const refused = begun.change(current, { refusals: outcome.refusals });
    draw(refused, openOf(refused), request, response);
  };

  router.post(
    paths.block,
    ofDraft(async (draft, request, response) => {
      const blocks = blocksOf(draft.procedure);
      const at = blocks.findIndex(({ id }) => id === request.params['block']);
      const block = blocks[at];
      if (!block || at > draft.passed) return draw(draft, openOf(draft), request, response);
      if (block.id === sendBlock) return send(draft, request, response);
      const { values: sent } = await backend.readSubmission(request);
      const { section } = block;
      const values = section ? withSection(draft.values, section, sent) : draft.values;
      const agency = block.id === agencyBlock ? (plainAnswers(sent)['agency'] ?? '') : draft.agency;
      const elsewhere = draft.refusals.filter(({ field }) => !holds(block, draft.procedure, field));
      const current = begun.change(draft, { values, agency, refusals: elsewhere });
      if (section && (queried(request, 'them') || queried(request, 'bot'))) {
        const entries = entriesOf(values, section);
        const left = queried(request, 'them')
          ? [...entries, {}]
          : entries.filter((_, n) => String(n) !== queried(request, 'bot'));
        const changed = begun.change(current, { values: { ...values, [section.id]: left } });
        return draw(changed, block, request, response);
      }
      if (block.id === agencyBlock && !(await agenciesOf(draft.procedure)).includes(agency))
        return draw(current, block, request, response, ['Bạn cần chọn cơ quan giải quyết']);
      const refusals = await objections(current, block);
      if (refusals.length > 0)
        return draw(begun.change(current, { refusals: [...elsewhere, ...refusals] }), block, request, response);
      const passed = begun.change(current, { passed: Math.max(current.passed, at + 1) });
      draw(passed, openOf(passed), request, response);
    }),
  );

  /** What must be mended before this block can be left. */
  const objections = (draft: Draft, { id, section }: Block): Promise<readonly Refusal[]> => {
    const { procedure, values, citizen, files } = draft;
    const papers = id === papersBlock ? procedure.attachments : [];
    const only = { ...procedure, sections: section ? [section] : [], attachments: papers };
    return validateSubmission(only, answersOf(only, values, citizen), files, backend);
  };

  router.post(
    paths.paper,
    ofDraft(async (draft, request, response) => {
      const paper = paperOf(draft, request);
      const { files } = await backend.readSubmission(request);
      if (!paper) return void response.sendStatus(404);
      const given = files.filter(({ attachment }) => attachment === paper.id);
      const only = { ...draft.procedure, sections: [], attachments: [{ ...paper, required: false }] };
      const [refused] = await validateSubmission(only, [], given, backend);
      const current = begun.find(draft.id) ?? draft;
      const others = current.files.filter(({ attachment }) => attachment !== paper.id);
      const refusals = current.refusals.filter(({ field }) => field !== paper.id);
      const kept = refused ? current : begun.change(current, { files: [...others, ...given], refusals });
      response.type('html').send(paperRow(kept, paper, refused));
    }),
  );

  router.get(paths.options, async (request, response) => {
    const named = backend.procedures.find(({ code }) => code === queried(request, 'code'));
    const lists: Readonly<Record<string, () => Promise<readonly string[]>>> = {
      tinh: backend.provinces,
      xa: () => backend.communes(queried(request, 'cua')),
      'noi-nhan': async () => (named ? agenciesOf(named) : []),
      truong: async () =>
        named?.sections
          .find(({ id }) => id === queried(request, 'phan'))
          ?.fields.find(({ id }) => id === queried(request, 'cau'))?.options ?? [],
    };
    const all = (await lists[request.params.list]?.()) ?? [];
    const plain = (text: string): string =>
      text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
    const found = all.filter((one) => plain(one).includes(plain(queried(request, 'tu'))));
    const none = queried(request, 'tu') ? 'Không có kết quả' : 'Hãy chọn tỉnh/thành phố trước';
    const rows = found.map((one) => `<li role="option">${html(one)}</li>`).join('') || `<li class="trong">${none}</li>`;
    response.type('html').send(rows);
  });
  return router;
}
