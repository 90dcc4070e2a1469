/** What the routes of one portal share: how pages are drawn, and who may see them. */
import type { Request, Response } from 'express';
import type { CitizenRecord, Procedure } from '../../procedures/procedure.ts';
import { captchas, type Captchas } from '../captchas.ts';
import type { PortalBackend } from '../portal.ts';
import { addresses } from './addresses.ts';
import { loginPage } from './login-page.ts';
import { page, type Content } from './page.ts';
import type { ClientFiles } from './client-files.ts';

type Answer<Subject> = (subject: Subject, request: Request, response: Response) => void | Promise<void>;
type Handler = (request: Request, response: Response) => void | Promise<void>;

export interface PortalAtWork {
  readonly backend: PortalBackend;
  readonly challenges: Captchas;
  draw(request: Request, response: Response, content: Content, status?: number): void;
  /** For who is signed in; another is asked to, and comes back. */
  ofCitizen(answer: Answer<CitizenRecord>): Handler;
  /** For the procedure whose code the address ends in. */
  ofProcedure(answer: Answer<Procedure>): Handler;
  /** A new captcha's name where this request must pass one. */
  captchaFor(request: Request): string | null;
}

/** One text of the query; '' where it is missing. */
export const queried = (request: Request, name: string): string => {
  const value = request.query[name];
  return typeof value === 'string' ? value.trim() : '';
};

export function portalAtWork(backend: PortalBackend, files: ClientFiles): PortalAtWork {
  const challenges = captchas();
  const draw: PortalAtWork['draw'] = (request, response, content, status = 200) => {
    const citizen = backend.citizen(request);
    response
      .status(status)
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(page(backend, files, citizen, request.originalUrl, content));
  };
  return {
    backend,
    challenges,
    draw,
    ofCitizen: (answer) => (request, response) => {
      const citizen = backend.citizen(request);
      if (citizen) return answer(citizen, request, response);
      if (request.method === 'GET') return response.redirect(addresses.login(request.originalUrl));
      const main = loginPage(request.originalUrl, 'Phiên làm việc đã hết hạn. Vui lòng đăng nhập lại.');
      draw(request, response, { title: 'Đăng nhập', main });
    },
    ofProcedure: (answer) => (request, response) => {
      const procedure = backend.procedures.find(({ code }) => code === request.params['code']);
      if (procedure) return answer(procedure, request, response);
      draw(request, response, { title: 'Thông báo', main: '<h1>Dịch vụ không tồn tại</h1>' }, 404);
    },
    captchaFor: (request) => (backend.captchaNeeded(request) ? challenges.issue() : null),
  };
}
