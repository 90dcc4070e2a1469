/** What somebody is to congdan, in a word that an identity provider or a token can carry. */
import { z } from 'zod';

export const roles = ['national', 'operator', 'vendor', 'sre', 'guest'] as const;
export type Role = (typeof roles)[number];

/**
 * One thing that somebody may be, as text: `national`, `sre`, `operator:48` (the portals of a province, by its code),
 * `operator:ministry-justice` (one portal, by its id), `vendor:vnpt` (the portals that a vendor supplies), `guest:<run id>` (one run,
 * for a person without an account). Nobody at all is the public.
 */
export interface Grant {
  readonly role: Role;
  /** Province or portal, vendor, run; '' of a role that is for all. */
  readonly of: string;
}

/** null: no grant is written like that. */
export function parseGrant(text: string): Grant | null {
  const [, role, of = ''] = /^([a-z]+)(?::(.+))?$/s.exec(text) ?? [];
  const known = roles.find((one) => one === role);
  if (known === undefined) return null;
  const wantsObject = known === 'operator' || known === 'vendor' || known === 'guest';
  return wantsObject === (of !== '') ? { role: known, of } : null;
}

export function grantText({ role, of }: Grant): string {
  return of === '' ? role : `${role}:${of}`;
}

/** What can be given to a token. A guest's grant is made with a link. */
export const grantSchema = z
  .string()
  .max(100)
  .refine((text) => !['guest', undefined].includes(parseGrant(text)?.role), {
    error: 'must be national, sre, operator:<province code or portal id> or vendor:<vendor id>',
  });
