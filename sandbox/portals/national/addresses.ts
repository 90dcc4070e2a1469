/** Where the pages stand, on the national origin and on the form host. */
import { createHash } from 'node:crypto';
import type { Procedure } from '../../procedures/procedure.ts';

/** A UUID that is always the same for the same procedure, by which the national portal's addresses name it. */
export function uuidOf(procedure: Procedure): string {
  const digits = createHash('sha256').update(procedure.id).digest('hex');
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `7${digits.slice(12, 15)}`, `9${digits.slice(15, 18)}`];
  return [...parts, digits.slice(18, 30)].join('-');
}

const query = (entries: Readonly<Record<string, string>>): string => new URLSearchParams(entries).toString();

export const addresses = {
  /** Pages that are about one file, named by `maHoSo` or, back from the gateway, by `code`. */
  filed: (code: string) => `/ket-qua-nop-ho-so?${query({ maHoSo: code })}`,
  signIn: (returnTo: string) => `/sso/login?${query({ returnTo })}`,
} as const;
