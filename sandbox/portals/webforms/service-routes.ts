/** Home, sign-in, and the ways to a service: tree, list with filters, its own page. */
import { Router } from 'express';
import { addresses, entry, paths } from './addresses.ts';
import { homePage } from './home-page.ts';
import { loginPage } from './login-page.ts';
import { queried, type PortalAtWork } from './portal-at-work.ts';
import { readPostBack } from './post-back.ts';
import { servicePage } from './service-page.ts';
import { servicesPage } from './services-page.ts';

export function serviceRoutes({ backend, draw, ofProcedure, openViewState }: PortalAtWork): Router {
  const router = Router();

  router.get(['/', paths.home], (request, response) =>
    draw(request, response, { title: 'Trang chủ', main: homePage(backend) }),
  );
  router.post(['/', paths.home], async (request, response) => {
    const page = await readPostBack(request);
    response.redirect(addresses.servicesWith(page.text('txtTimNhanh')));
  });
  router.get(
    '/dich-vu-cong/vao-thu-tuc.aspx',
    ofProcedure((procedure, _, response) => response.redirect(entry(procedure))),
  );

  const returnTo = (address: string): string => (/^\/(?![/\\])/.test(address) ? address : paths.home);
  router.get(paths.login, (request, response) => draw(request, response, { title: 'Đăng nhập', main: loginPage('') }));
  router.post(paths.login, async (request, response) => {
    const page = await readPostBack(request);
    if (page.by('lbtVNeID')) return response.redirect(addresses.signIn(returnTo(queried(request, 'ReturnUrl'))));
    const main = loginPage('Tên đăng nhập hoặc mật khẩu không chính xác.');
    draw(request, response, { title: 'Đăng nhập', main });
  });

  router.get(paths.services, (request, response) => {
    const filters = { field: queried(request, 'LinhVuc'), agency: '', keyword: queried(request, 'TuKhoa'), page: 1 };
    draw(request, response, { title: 'Dịch vụ công', main: servicesPage(backend.procedures, filters) });
  });
  router.post(paths.services, async (request, response) => {
    const page = await readPostBack(request);
    const before = openViewState(page.viewState)['page'];
    const turned = page.by('grvThuTuc') ? Number(/^Page\$(\d+)$/.exec(page.argument)?.[1] ?? 1) : 1;
    const filters = {
      field: page.text('ddlLinhVuc'),
      agency: page.text('ddlCoQuan'),
      keyword: page.text('txtTuKhoa'),
      page: Number.isInteger(turned) ? turned : Number(before ?? 1),
    };
    const main = servicesPage(backend.procedures, filters);
    draw(request, response, { title: 'Dịch vụ công', main, viewState: { page: filters.page } });
  });

  router.get(
    paths.service,
    ofProcedure((procedure, request, response) =>
      draw(request, response, { title: procedure.name, main: servicePage(procedure) }),
    ),
  );
  return router;
}
