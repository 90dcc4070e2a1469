/** Where each page of the portal stands. Procedures go by their code, declarations by the number of their draft. */
import type { Procedure } from '../../procedures/procedure.ts';

const query = (entries: Readonly<Record<string, string>>): string => new URLSearchParams(entries).toString();

export const paths = {
  services: '/thu-tuc-hanh-chinh',
  service: '/thu-tuc-hanh-chinh/:code',
  login: '/dang-nhap',
  apply: '/nop-ho-so/:code',
  draft: '/to-khai/:draft',
  save: '/to-khai/:draft/luu-nhap',
  paper: '/to-khai/:draft/giay-to/:paper',
  list: '/danh-muc/:list',
  sent: '/nop-ho-so-thanh-cong',
  payment: '/thanh-toan',
  channel: '/thanh-toan/kenh',
  paymentResult: '/payment/result',
  tracking: '/tra-cuu-tien-do',
  mine: '/ho-so-cua-toi',
  captcha: '/captcha/:name',
} as const;

export const addresses = {
  ...paths,
  servicesOf: (sector: string, group = '') =>
    `${paths.services}?${query(group ? { 'linh-vuc': sector, nhom: group } : { 'linh-vuc': sector })}`,
  service: ({ code }: Procedure) => `/thu-tuc-hanh-chinh/${encodeURIComponent(code)}`,
  apply: ({ code }: Procedure) => `/nop-ho-so/${encodeURIComponent(code)}`,
  login: (returnTo: string) => `${paths.login}?${query({ url: returnTo })}`,
  signIn: (returnTo: string) => `/sso/login?${query({ returnTo })}`,
  draft: (draft: string) => `/to-khai/${draft}`,
  save: (draft: string) => `/to-khai/${draft}/luu-nhap`,
  paper: (draft: string, paper: string) => `/to-khai/${draft}/giay-to/${paper}`,
  list: (list: string, of: Readonly<Record<string, string>> = {}) => `/danh-muc/${list}?${query(of)}`,
  sent: (code: string) => `${paths.sent}?${query({ ma: code })}`,
  pay: (code: string) => `${paths.payment}?${query({ ma: code })}`,
  gateway: (code: string) => `/payment/start?${query({ code })}`,
  track: (code: string) => `${paths.tracking}?${query({ ma: code })}`,
  captcha: (name: string) => `/captcha/${name}`,
} as const;
