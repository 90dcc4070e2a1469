/** Where each page of the portal stands. Procedures go by their code, applications by the number of their draft. */
import type { Procedure } from '../../procedures/procedure.ts';

const query = (entries: Readonly<Record<string, string>>): string => new URLSearchParams(entries).toString();

const online = '/dich-vu-cong/tiep-nhan-online';

/** Paths alone, as routes. */
export const paths = {
  home: '/Default.aspx',
  login: '/dang-nhap.aspx',
  services: '/dich-vu-cong/danh-sach-thu-tuc.aspx',
  service: '/dich-vu-cong/chi-tiet-thu-tuc.aspx',
  chooseCase: `${online}/chon-truong-hop-ho-so.aspx`,
  chooseAgency: `${online}/chon-co-quan.aspx`,
  apply: `${online}/nop-ho-so.aspx`,
  eForm: '/e-form/:draft',
  done: `${online}/hoan-thanh.aspx`,
  fine: '/dich-vu-cong/nop-phat.aspx',
  tracking: '/tra-cuu-ho-so.aspx',
  myFiles: '/ca-nhan/ho-so-da-nop.aspx',
  paymentResult: '/payment/result',
} as const;

const ofProcedure =
  (path: string) =>
  ({ code }: Procedure): string =>
    `${path}?${query({ MaTTHC: code })}`;

export const addresses = {
  ...paths,
  login: (returnTo: string) => `${paths.login}?${query({ ReturnUrl: returnTo })}`,
  signIn: (returnTo: string) => `/sso/login?${query({ returnTo })}`,
  servicesOf: (field: string) => `${paths.services}?${query({ LinhVuc: field })}`,
  servicesWith: (keyword: string) => `${paths.services}?${query({ TuKhoa: keyword })}`,
  service: ofProcedure(paths.service),
  chooseCase: ofProcedure(paths.chooseCase),
  chooseAgency: ofProcedure(paths.chooseAgency),
  fine: ofProcedure(paths.fine),
  apply: (draft: string) => `${paths.apply}?${query({ id: draft })}`,
  eForm: (draft: string) => `/e-form/${draft}`,
  done: (code: string) => `${paths.done}?${query({ MaHoSo: code })}`,
  track: (code: string) => `${paths.tracking}?${query({ MaHoSo: code })}`,
  pay: (code: string) => `/payment/start?${query({ code })}`,
} as const;

/** Where "file this" leads: to the form's case, or to the look-up of a fine. */
export const entry = (procedure: Procedure): string =>
  procedure.filing === 'payment' ? addresses.fine(procedure) : addresses.chooseCase(procedure);

/** Every other procedure is filed in a window of its own. */
export const inOwnWindow = (procedure: Procedure): boolean => procedure.number % 2 === 0;
