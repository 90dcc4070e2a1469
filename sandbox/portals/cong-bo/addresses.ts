/** Where each page of the portal stands. Services go by their code, applications by the number of their draft. */
import type { Procedure } from '../../procedures/procedure.ts';

const query = (entries: Readonly<Record<string, string>>): string => new URLSearchParams(entries).toString();

/** Paths alone, as routes. */
export const paths = {
  services: '/dich-vu',
  service: '/dich-vu/:code',
  start: '/ke-khai/bat-dau/:code',
  step: '/ke-khai/:draft/:step',
  upload: '/tep-dinh-kem/:draft/:paper',
  removal: '/tep-dinh-kem/:draft/:paper/go-bo',
  provinces: '/dia-ban/tinh',
  communes: '/dia-ban/xa',
  fine: '/nop-phat/:code',
  login: '/tai-khoan/dang-nhap',
  mine: '/tai-khoan/ho-so-cua-toi',
  sent: '/ket-qua',
  tracking: '/tra-cuu',
  paymentResult: '/payment/result',
  captcha: '/ma-bao-mat/:name',
} as const;

export const addresses = {
  ...paths,
  servicesWith: (words: string) => `${paths.services}?${query({ loc: words })}`,
  service: ({ code }: Procedure) => `/dich-vu/${encodeURIComponent(code)}`,
  start: ({ code }: Procedure) => `/ke-khai/bat-dau/${encodeURIComponent(code)}`,
  fine: ({ code }: Procedure) => `/nop-phat/${encodeURIComponent(code)}`,
  step: (draft: string, step: string) => `/ke-khai/${draft}/${step}`,
  upload: (draft: string, paper: string) => `/tep-dinh-kem/${draft}/${paper}`,
  login: (returnTo: string) => `${paths.login}?${query({ ve: returnTo })}`,
  signIn: (returnTo: string) => `/sso/login?${query({ returnTo })}`,
  sent: (code: string) => `${paths.sent}?${query({ ma: code })}`,
  track: (code: string) => `${paths.tracking}?${query({ ma: code })}`,
  pay: (code: string) => `/payment/start?${query({ code })}`,
  captcha: (name: string) => `/ma-bao-mat/${name}`,
} as const;

/** Where "register online" leads: to the start of the form, or to the look-up of a fine. */
export const entry = (procedure: Procedure): string =>
  procedure.filing === 'payment' ? addresses.fine(procedure) : addresses.start(procedure);
