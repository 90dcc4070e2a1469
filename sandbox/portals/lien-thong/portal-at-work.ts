/** What the routes of one portal share: how pages are drawn, and who may see them. */
import type { Request, Response } from 'express';
import { html } from '../../html.ts';
import type { CitizenRecord, Procedure } from '../../procedures/procedure.ts';
import { captchas, type Captchas } from '../captchas.ts';
import type { PortalBackend } from '../portal.ts';
import { addresses } from './addresses.ts';
import { icon } from './icon.ts';
import { draw, type Content } from './page.ts';

type Answer<Subject> = (subject: Subject, request: Request, response: Response) => void | Promise<void>;
type Handler = (request: Request, response: Response) => void | Promise<void>;

export interface PortalAtWork {
  readonly backend: PortalBackend;
  readonly challenges: Captchas;
  show(request: Request, response: Response, content: Content): void;
  /** For who is signed in; another is asked to, and comes back. */
  ofCitizen(answer: Answer<CitizenRecord>): Handler;
  /** For the procedure whose code the address ends in. */
  ofProcedure(answer: Answer<Procedure>): Handler;
}

/** One text of the query; '' where it is missing. */
export const queried = (request: Request, name: string): string => {
  const value = request.query[name];
  return typeof value === 'string' ? value.trim() : '';
};

export const loginPage = (returnTo: string, message = ''): string =>
  `<div class="the hep"><h1>Đăng nhập</h1>${message ? `<div class="canh-bao">${html(message)}</div>` : ''}<p>Cổng chỉ dùng tài khoản định danh điện tử. Sau khi đăng nhập, bạn được đưa về đúng trang đang xem.</p><a class="nut chinh" href="${html(addresses.signIn(returnTo))}" data-thang>${icon('user')} Tiếp tục với VNeID</a></div>`;

export function portalAtWork(backend: PortalBackend): PortalAtWork {
  const show: PortalAtWork['show'] = (request, response, content) => draw(backend, request, response, content);
  return {
    backend,
    challenges: captchas(),
    show,
    ofCitizen: (answer) => (request, response) => {
      const citizen = backend.citizen(request);
      if (citizen) return answer(citizen, request, response);
      if (request.method === 'GET') return response.redirect(addresses.login(request.originalUrl));
      const draft = String(request.params['draft'] ?? '');
      const main = loginPage(
        draft ? addresses.draft(draft) : '/',
        'Phiên làm việc đã hết hạn. Vui lòng đăng nhập lại.',
      );
      show(request, response, { title: 'Đăng nhập', main });
    },
    ofProcedure: (answer) => (request, response) => {
      const procedure = backend.procedures.find(({ code }) => code === request.params['code']);
      if (procedure) return answer(procedure, request, response);
      show(request, response.status(404), { title: 'Thông báo', main: '<h1>Không có thủ tục này</h1>' });
    },
  };
}
