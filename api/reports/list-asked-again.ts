/** What portals ask although the State has it, as a list that an official can act on. */
import { isAskedAgain } from '../../diagnosis/asked-field.ts';
import { askedFieldsAt } from '../../results/asked-fields.ts';
import type { AppDeps } from '../app-deps.ts';

export interface AskedAgain {
  readonly portal: string;
  readonly service: string;
  readonly serviceName: { readonly vi: string; readonly en: string };
  /** Start of the newest run that came to the end of the forms. */
  readonly at: string;
  /** Required, held by the State and not filled in, by the portal's own words. */
  readonly fields: readonly string[];
}

/** Whoever asks most again stands first. */
export async function listAskedAgain(
  { database, services }: Pick<AppDeps, 'database' | 'services'>,
  portals: readonly string[],
): Promise<readonly AskedAgain[]> {
  const nameOf = new Map(services.map(({ id, name }) => [id, name]));
  return (await askedFieldsAt(database, portals))
    .map(({ portal, service, askedAt, fields }) => ({
      portal,
      service,
      serviceName: nameOf.get(service) ?? { vi: service, en: service },
      at: askedAt.toISOString(),
      fields: fields.filter(isAskedAgain).map(({ label }) => label),
    }))
    .filter(({ fields }) => fields.length > 0)
    .sort((a, b) => b.fields.length - a.fields.length);
}
