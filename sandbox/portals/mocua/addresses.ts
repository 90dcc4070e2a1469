/** Where each page of the portal stands. */
import type { Procedure } from '../../procedures/procedure.ts';

type Query = Readonly<Record<string, string>>;

const at = (path: string, query: Query = {}): string => {
  const written = new URLSearchParams(query).toString();
  return written ? `${path}?${written}` : path;
};

/** The number by which the product names a procedure in its addresses, e.g. `26360`. */
export const numberOfProcedure = ({ number }: Procedure): string => String(26_000 + number * 37);

export const addresses = {
  home: '/',
  login: (returnTo: string) => at('/dang-nhap', { url: returnTo }),
  procedures: (query: Query = {}) => at('/danh-muc-thu-tuc', query),
  procedure: (procedure: Procedure) => at('/bo-thu-tuc/tthc', { matt: numberOfProcedure(procedure) }),
  chooseCase: (procedure: Procedure) =>
    at('/tiep-nhan-online/chon-truong-hop-ho-so', { matt: numberOfProcedure(procedure) }),
  apply: (procedure: Procedure, query: Query = {}) =>
    at('/tiep-nhan-online/nop-ho-so', { matt: numberOfProcedure(procedure), ...query }),
  fine: (procedure: Procedure) => at('/nop-phat/tra-cuu', { matt: numberOfProcedure(procedure) }),
  done: (code: string) => at('/tiep-nhan-online/ket-qua', { ma: code }),
  pay: (code: string) => at('/thanh-toan', { ma: code }),
  payNow: (code: string) => at('/payment/start', { code }),
  payments: '/thanh-toan',
  tracking: '/tra-cuu-ho-so',
  track: (code: string) => at('/tra-cuu-ho-so', { ma: code }),
  myFiles: '/ho-so-cua-toi',
  rest: '/jsp/rest.jsp',
  captcha: '/jsp/captcha.jsp',
} as const;

/** Where "file this" leads: a fine is looked up, everything else begins with the choice of the case. */
export const entryOf = (procedure: Procedure): string =>
  procedure.filing === 'payment' ? addresses.fine(procedure) : addresses.chooseCase(procedure);
