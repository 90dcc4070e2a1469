/** What every route of one portal works with. */
import type { Request, Response } from 'express';
import { gzip } from 'node:zlib';
import type { CitizenRecord, Procedure } from '../../procedures/procedure.ts';
import { captchas, type Captchas } from '../captchas.ts';
import type { PortalBackend } from '../portal.ts';
import { addresses } from './addresses.ts';
import type { ClientLibraries } from './client-libraries.ts';
import { drafts, type Drafts } from './drafts.ts';
import { loginPage } from './login-page.ts';
import { pageOf, type Page } from './page.ts';
import { viewStates, type ViewState } from './view-states.ts';

export type OfProcedure = (procedure: Procedure, request: Request, response: Response) => void | Promise<void>;
export type OfCitizen = (
  citizen: CitizenRecord,
  procedure: Procedure,
  request: Request,
  response: Response,
) => void | Promise<void>;

export interface PortalAtWork {
  readonly backend: PortalBackend;
  readonly drafts: Drafts;
  readonly challenges: Captchas;
  openViewState(text: string): ViewState;
  draw(request: Request, response: Response, page: Omit<Page, 'here' | 'citizen'>, status?: number): void;
  /** The procedure that the address names, or the answer that there is none. */
  ofProcedure(answer: OfProcedure): (request: Request, response: Response) => Promise<void>;
  /** The same for who is signed in; others are shown the way, and come back. */
  ofCitizen(answer: OfCitizen): (request: Request, response: Response) => Promise<void>;
  /** Shows the sign-in page. */
  askToSignIn(request: Request, response: Response): void;
  /** The name of a new captcha where one is needed. */
  captchaFor(request: Request): string | null;
}

/** A parameter of the address. */
export const queried = (request: Request, name: string): string => String(request.query[name] ?? '').trim();

/** The number of a draft, from the path of its e-form or the address of its application. */
export const queriedDraft = (request: Request): string => String(request.params['draft'] ?? queried(request, 'id'));

export function portalAtWork(backend: PortalBackend, libraries: ClientLibraries): PortalAtWork {
  const states = viewStates();
  const challenges = captchas();
  const framed = pageOf(backend, libraries, states);

  const draw: PortalAtWork['draw'] = (request, response, page, status = 200) => {
    const content = framed({ ...page, here: request.originalUrl, citizen: backend.citizen(request) });
    response.status(status).type('html').set('Cache-Control', 'private, no-store');
    if (!request.acceptsEncodings('gzip')) {
      response.send(content);
      return;
    }
    gzip(content, { level: 3 }, (_, zipped) => response.set('Content-Encoding', 'gzip').end(zipped));
  };

  const ofProcedure: PortalAtWork['ofProcedure'] = (answer) => async (request, response) => {
    const procedure = backend.procedures.find(({ code }) => code === queried(request, 'MaTTHC'));
    if (procedure) return answer(procedure, request, response);
    draw(request, response, { title: 'Thông báo', main: '<div class="loi">Mã thủ tục không tồn tại</div>' }, 404);
  };

  const askToSignIn: PortalAtWork['askToSignIn'] = (request, response) => {
    if (request.method === 'GET') return response.redirect(addresses.login(request.originalUrl));
    const main = loginPage('Hết phiên đăng nhập, vui lòng đăng nhập lại');
    draw(request, response, { title: 'Đăng nhập', main });
  };

  return {
    backend,
    drafts: drafts(),
    challenges,
    openViewState: states.open,
    draw,
    ofProcedure,
    ofCitizen: (answer) =>
      ofProcedure((procedure, request, response) => {
        const citizen = backend.citizen(request);
        return citizen ? answer(citizen, procedure, request, response) : askToSignIn(request, response);
      }),
    askToSignIn,
    captchaFor: (request) => (backend.captchaNeeded(request) ? challenges.issue() : null),
  };
}
