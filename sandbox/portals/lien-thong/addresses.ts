/** Where each page of the portal stands. Services go by their code, applications by the number of their draft. */
import type { Procedure } from '../../procedures/procedure.ts';

const query = (entries: Readonly<Record<string, string>>): string => new URLSearchParams(entries).toString();

export const paths = {
  services: '/thu-tuc',
  more: '/thu-tuc-them',
  service: '/thu-tuc/:code',
  hits: '/tim-nhanh',
  start: '/ke-khai/:code',
  draft: '/nhap/:draft',
  block: '/nhap/:draft/:block',
  paper: '/tep/:draft/:paper',
  options: '/goi-y/:list',
  login: '/vao',
  mine: '/ho-so',
  sent: '/xong',
  tracking: '/tra-cuu',
  paymentResult: '/payment/result',
  captcha: '/hinh-ma/:name',
} as const;

export const addresses = {
  ...paths,
  servicesOf: (event: string) => `${paths.services}?${query({ viec: event })}`,
  moreServices: (event: string, words: string, from: number) =>
    `${paths.more}?${query({ viec: event, tu: words, bo: String(from) })}`,
  service: ({ code }: Procedure) => `/thu-tuc/${encodeURIComponent(code)}`,
  start: ({ code }: Procedure) => `/ke-khai/${encodeURIComponent(code)}`,
  draft: (draft: string, open?: string) => `/nhap/${draft}${open ? `?${query({ mo: open })}` : ''}`,
  block: (draft: string, block: string) => `/nhap/${draft}/${block}`,
  paper: (draft: string, paper: string) => `/tep/${draft}/${paper}`,
  options: (list: string, of: Readonly<Record<string, string>> = {}) => `/goi-y/${list}?${query(of)}`,
  login: (returnTo: string) => `${paths.login}?${query({ ve: returnTo })}`,
  signIn: (returnTo: string) => `/sso/login?${query({ returnTo })}`,
  sent: (code: string) => `${paths.sent}?${query({ ma: code })}`,
  track: (code: string) => `${paths.tracking}?${query({ ma: code })}`,
  pay: (code: string) => `/payment/start?${query({ code })}`,
  captcha: (name: string) => `/hinh-ma/${name}`,
} as const;
