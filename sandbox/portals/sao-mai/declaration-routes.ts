/** From choosing an agency over the declaration to filing it, with the drafts that are kept meanwhile. */
import { Router, type Request, type Response } from 'express';
import type { CitizenRecord, Procedure } from '../../procedures/procedure.ts';
import { agencies } from '../cong-bo/agencies.ts';
import { drafts, type Draft } from '../cong-bo/drafts.ts';
import { plainAnswers, withSection } from '../cong-bo/steps.ts';
import { choosesAgency } from '../lien-thong/blocks.ts';
import type { FormValues, Refusal } from '../portal.ts';
import { validateSubmission } from '../validate-submission.ts';
import { addresses, paths } from './addresses.ts';
import { agencyPage } from './agency-page.ts';
import { declarationPage } from './declaration-page.ts';
import { minePage } from './dossier-pages.ts';
import type { PortalAtWork } from './portal-at-work.ts';

type Answer = (draft: Draft, request: Request, response: Response) => void | Promise<void>;

export function declarationRoutes(portal: PortalAtWork): Router {
  const { backend, challenges, show, notice, ofCitizen, ofProcedure } = portal;
  const begun = drafts();
  /** Numbers of the drafts that each citizen has saved, by his own number. */
  const saved = new Map<string, Set<string>>();
  const router = Router();

  const begin = (procedure: Procedure, citizen: CitizenRecord, agency: string, response: Response): void =>
    response.redirect(303, addresses.draft(begun.begin(procedure, citizen, agency).id));
  const agenciesOf = async (procedure: Procedure) =>
    agencies(procedure, backend.provinceName, await backend.communes(backend.provinceName));
  const choose = (procedure: Procedure, request: Request, response: Response, message = ''): void => {
    const crumbs = [[addresses.services, 'Thủ tục hành chính'] as const];
    const main = agencyPage(procedure, backend.provinceName, message);
    show(request, response, { title: 'Chọn cơ quan tiếp nhận', main, crumbs, wide: true, declares: true });
  };

  router.get(
    paths.apply,
    ofCitizen((citizen, request, response) =>
      ofProcedure(async (procedure) => {
        if (choosesAgency(procedure)) return choose(procedure, request, response);
        begin(procedure, citizen, (await agenciesOf(procedure))[0] ?? '', response);
      })(request, response),
    ),
  );
  router.post(
    paths.apply,
    ofCitizen((citizen, request, response) =>
      ofProcedure(async (procedure) => {
        const agency = plainAnswers((await backend.readSubmission(request)).values)['agency'] ?? '';
        if ((await agenciesOf(procedure)).includes(agency)) return begin(procedure, citizen, agency, response);
        choose(procedure, request, response, 'Vui lòng chọn cơ quan tiếp nhận');
      })(request, response),
    ),
  );

  const ofDraft = (answer: Answer) =>
    ofCitizen((citizen, request, response) => {
      const draft = begun.find(String(request.params['draft']));
      if (draft?.citizen.idNumber === citizen.idNumber) return answer(draft, request, response);
      notice(request, response, 'Tờ khai không còn trên hệ thống. Vui lòng thực hiện lại.');
    });
  const filled = ({ procedure, values }: Draft, sent: FormValues): FormValues =>
    procedure.sections.reduce((all, section) => withSection(all, section, sent), values);

  router.get(
    paths.draft,
    ofDraft(async (draft, request, response) => {
      const captcha = backend.captchaNeeded(request) ? challenges.issue() : null;
      const main = declarationPage(begun.change(draft, { captcha }), await backend.provinces());
      const { procedure } = draft;
      const crumbs = [
        [addresses.services, 'Thủ tục hành chính'] as const,
        [addresses.service(procedure), procedure.field] as const,
      ];
      show(request, response, { title: 'Nộp hồ sơ trực tuyến', main, crumbs, wide: true, declares: true });
    }),
  );
  router.post(
    paths.save,
    ofDraft(async (draft, request, response) => {
      const { values } = await backend.readSubmission(request);
      begun.change(begun.find(draft.id) ?? draft, {
        values: filled(draft, values),
        pledged: Boolean(values['pledge']),
      });
      const { idNumber } = draft.citizen;
      saved.set(idNumber, (saved.get(idNumber) ?? new Set()).add(draft.id));
      response.json({ message: 'Đã lưu nháp tờ khai' });
    }),
  );
  router.post(
    paths.draft,
    ofDraft(async (draft, request, response) => {
      const { values: sent, captcha } = await backend.readSubmission(request);
      const latest = begun.find(draft.id) ?? draft;
      const pledged = Boolean(sent['pledge']);
      const current = begun.change(latest, { values: filled(latest, sent), pledged, refusals: [] });
      const wrong: Refusal[] = pledged ? [] : [{ field: 'pledge', message: 'Vui lòng xác nhận cam đoan' }];
      if (backend.captchaNeeded(request) && !challenges.passes(draft.captcha ?? '', captcha ?? ''))
        wrong.push({ field: null, message: 'Mã xác nhận không đúng' });
      const outcome =
        wrong.length > 0
          ? ({ ok: false, refusals: wrong } as const)
          : await backend.submit(draft.citizen, draft.procedure, current.values, current.files);
      if (outcome.ok) {
        saved.get(draft.citizen.idNumber)?.delete(draft.id);
        return response.redirect(303, addresses.sent(outcome.dossier.code));
      }
      begun.change(current, { refusals: outcome.refusals });
      response.redirect(303, addresses.draft(draft.id));
    }),
  );

  const paperOf = ({ procedure }: Draft, request: Request) =>
    procedure.attachments.find(({ id }) => id === request.params['paper']);
  router.post(
    paths.paper,
    ofDraft(async (draft, request, response) => {
      const paper = paperOf(draft, request);
      const { files } = await backend.readSubmission(request);
      if (!paper) return void response.status(404).json({ error: 'Không có giấy tờ này' });
      const given = files.filter(({ attachment }) => attachment === paper.id);
      const only = { ...draft.procedure, sections: [], attachments: [paper] };
      const [refused] = await validateSubmission(only, [], given, backend);
      if (refused) return void response.status(422).json({ error: refused.message });
      const current = begun.find(draft.id) ?? draft;
      const others = current.files.filter(({ attachment }) => attachment !== paper.id);
      begun.change(current, { files: [...others, ...given] });
      response.json({ message: 'Đã tải lên' });
    }),
  );
  router.delete(
    paths.paper,
    ofDraft((draft, request, response) => {
      const files = draft.files.filter(({ attachment }) => attachment !== request.params['paper']);
      begun.change(draft, { files });
      response.json({ message: 'Đã xóa' });
    }),
  );

  router.get(
    paths.mine,
    ofCitizen((citizen, request, response) => {
      const kept = [...(saved.get(citizen.idNumber) ?? [])].flatMap((id) => begun.find(id) ?? []);
      const main = minePage(backend.dossiersOf(citizen), kept);
      show(request, response, { title: 'Hồ sơ của tôi', main, wide: true });
    }),
  );
  return router;
}
