/** Where each page of the portal stands. */
import { createHash } from 'node:crypto';
import type { Procedure } from '../../procedures/procedure.ts';

/** The 24 hexadecimal digits by which the product names a procedure in its addresses. */
export const objectId = (procedure: Procedure): string =>
  createHash('sha256').update(procedure.id).digest('hex').slice(0, 24);

const query = (entries: Readonly<Record<string, string>>): string => new URLSearchParams(entries).toString();

export const addresses = {
  home: '/',
  login: (returnTo: string) => `/vi/login?${query({ returnTo })}`,
  procedures: '/vi/procedure/search',
  field: (field: string) => `/vi/procedure/search?${query({ field })}`,
  sorted: (keyword: string, field: string) => `/vi/procedure/search?${query({ keyword, field, sort: 'name' })}`,
  procedure: (procedure: Procedure) => `/vi/procedure/detail/${objectId(procedure)}`,
  chooseCase: (procedure: Procedure) => `/vi/padsvc/chon-truong-hop-ho-so/${objectId(procedure)}`,
  apply: (procedure: Procedure) => `/vi/padsvc/apply-online/${objectId(procedure)}`,
  done: (code: string) => `/vi/padsvc/apply-online/done?${query({ code })}`,
  fine: (procedure: Procedure) => `/vi/payment/fine/${objectId(procedure)}`,
  pay: (code: string) => `/payment/start?${query({ code })}`,
  tracking: '/vi/dossier/search',
  track: (code: string) => `/vi/dossier/search?${query({ code })}`,
  myFiles: '/vi/dossier/my-dossiers',
} as const;
