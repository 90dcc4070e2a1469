/** Agency and case of an application, and the window in which an agency is chosen. */
import { Router, type Request, type Response } from 'express';
import type { Procedure } from '../../procedures/procedure.ts';
import { addresses, paths } from './addresses.ts';
import { agencies, chooseAgencyPage, chooseCasePage, type Choice } from './choose-case-page.ts';
import { firstAnswers } from './e-form-answers.ts';
import type { PortalAtWork } from './portal-at-work.ts';
import { readPostBack } from './post-back.ts';

export function chooseCaseRoutes({ backend, drafts, draw, ofCitizen, ofProcedure }: PortalAtWork): Router {
  const router = Router();
  const agenciesOf = async (procedure: Procedure, province: string) =>
    province ? agencies(procedure, province, await backend.communes(province)) : [];

  const show = async (procedure: Procedure, choice: Choice, refused: string, request: Request, response: Response) => {
    const [provinces, offered] = await Promise.all([backend.provinces(), agenciesOf(procedure, choice.province)]);
    const main = chooseCasePage(procedure, provinces, offered, choice, refused);
    draw(request, response, { title: procedure.name, main });
  };

  router.get(
    paths.chooseCase,
    ofCitizen((_, procedure, request, response) =>
      show(procedure, { province: backend.provinceName, agency: '', case: '' }, '', request, response),
    ),
  );
  router.post(
    paths.chooseCase,
    ofCitizen(async (citizen, procedure, request, response) => {
      const page = await readPostBack(request);
      const choice = {
        province: page.text('ddlTinh'),
        agency: page.text('ddlCoQuan') || page.text('txtDonVi'),
        case: page.text('ddlTruongHop'),
      };
      if (!page.by('btnDongY')) return show(procedure, { ...choice, agency: '' }, '', request, response);
      if (!choice.agency) return show(procedure, choice, 'Vui lòng chọn đơn vị tiếp nhận', request, response);
      if (!choice.case) return show(procedure, choice, 'Vui lòng chọn trường hợp xử lý', request, response);
      const draft = drafts.begin(procedure, citizen, choice.agency, firstAnswers(procedure, citizen));
      response.redirect(addresses.apply(draft.id));
    }),
  );

  const showAgencies = async (
    procedure: Procedure,
    province: string,
    keyword: string,
    request: Request,
    response: Response,
  ) => {
    const [provinces, offered] = await Promise.all([backend.provinces(), agenciesOf(procedure, province)]);
    const main = chooseAgencyPage(provinces, offered, province, keyword);
    draw(request, response, { title: 'Chọn đơn vị', main, frame: 'window' });
  };
  router.get(
    paths.chooseAgency,
    ofProcedure((procedure, request, response) => showAgencies(procedure, backend.provinceName, '', request, response)),
  );
  router.post(
    paths.chooseAgency,
    ofProcedure(async (procedure, request, response) => {
      const page = await readPostBack(request);
      await showAgencies(procedure, page.text('ddlTinh'), page.text('txtTenDonVi'), request, response);
    }),
  );
  return router;
}
