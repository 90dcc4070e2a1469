/** What the routes of one portal share: how pages are drawn, and who may see them. */
import type { Request, Response } from 'express';
import type { CitizenRecord, Procedure } from '../../procedures/procedure.ts';
import { captchas, type Captchas } from '../captchas.ts';
import type { PortalBackend } from '../portal.ts';
import { addresses } from './addresses.ts';
import { loginPage } from './login-page.ts';
import { draw, type Content } from './page.ts';

type Answer<Subject> = (subject: Subject, request: Request, response: Response) => void | Promise<void>;
type Handler = (request: Request, response: Response) => void | Promise<void>;

export interface PortalAtWork {
  readonly backend: PortalBackend;
  readonly challenges: Captchas;
  show(request: Request, response: Response, content: Content): void;
  /** A page that says one thing, with the status it is answered with. */
  notice(request: Request, response: Response, words: string, status?: number): void;
  /** For who is signed in; another is asked to, and comes back. */
  ofCitizen(answer: Answer<CitizenRecord>): Handler;
  /** For the procedure whose code the address names. */
  ofProcedure(answer: Answer<Procedure>): Handler;
}

/** One text of the query; '' where it is missing. */
export const queried = (request: Request, name: string): string => {
  const value = request.query[name];
  return typeof value === 'string' ? value.trim() : '';
};

const sessionEnded = 'Phiên làm việc đã hết hạn. Vui lòng đăng nhập lại.';

export function portalAtWork(backend: PortalBackend): PortalAtWork {
  const show: PortalAtWork['show'] = (request, response, content) => draw(backend, request, response, content);
  const notice: PortalAtWork['notice'] = (request, response, words, status = 404) =>
    show(request, response.status(status), {
      title: 'Thông báo',
      main: `<div class="alert alert-warning"><i class="bi bi-exclamation-triangle"></i> ${words}</div>`,
    });
  return {
    backend,
    challenges: captchas(),
    show,
    notice,
    ofCitizen: (answer) => (request, response) => {
      const citizen = backend.citizen(request);
      if (citizen) return answer(citizen, request, response);
      if (request.method === 'GET') return response.redirect(addresses.login(request.originalUrl));
      if (request.accepts(['html', 'json']) === 'json')
        return void response.status(401).json({ message: sessionEnded, error: sessionEnded });
      const draft = String(request.params['draft'] ?? '');
      const main = loginPage(draft ? addresses.draft(draft) : '/', sessionEnded);
      show(request, response, { title: 'Đăng nhập', main, wide: true });
    },
    ofProcedure: (answer) => (request, response) => {
      const procedure = backend.procedures.find(({ code }) => code === request.params['code']);
      if (procedure) return answer(procedure, request, response);
      notice(request, response, 'Không tìm thấy thủ tục hành chính.');
    },
  };
}
