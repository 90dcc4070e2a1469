/** An incident as the API answers it. */
import { z } from 'zod';
import { causeIds } from '../diagnosis/causes.ts';
import { factorKinds } from '../diagnosis/incidents/factor.ts';
import { closingReasons } from '../diagnosis/incidents/incident.ts';
import { type NameOf, sayIncident } from '../diagnosis/incidents/say-incident.ts';
import { devices } from '../journeys/devices.ts';
import { networks } from '../journeys/networks.ts';
import { provinceByCode } from '../journeys/portals/provinces.ts';
import type { IncidentWithFigures } from '../results/list-incidents.ts';
import type { AppDeps } from './app-deps.ts';

const bilingual = z.object({ vi: z.string(), en: z.string() });
const factor = z.object({ kind: z.enum(factorKinds), id: z.string() });

export const incidentSchema = z.object({
  id: z.string(),
  factor,
  indistinguishable: z.array(factor).describe('Factors that the very same runs share: as likely, as far as can be counted.'), // prettier-ignore
  cause: z.enum([...causeIds, 'inconclusive', 'monitor-fault']).describe('Most frequent verdict of its failures.'),
  causeShare: z.number().describe('Share of its failures with that verdict, 0 to 1.'),
  failureRate: z.number().describe("Share of the factor's runs that failed while it lasted, 0 to 1."),
  failures: z.int(),
  services: z.int(),
  portals: z.int(),
  provinces: z.int(),
  startedAt: z.iso.datetime().describe('First failure that it explains.'),
  openedAt: z.iso.datetime().describe('When the evidence sufficed.'),
  lastFailureAt: z.iso.datetime(),
  closedAt: z.iso.datetime().nullable(),
  closedBecause: z.enum(closingReasons).nullable(),
  title: bilingual,
  sentence: bilingual,
  whoActs: bilingual,
});

export function incidentAnswer(
  { incident, ...figures }: IncidentWithFigures,
  deps: Pick<AppDeps, 'services' | 'portals'>,
): z.input<typeof incidentSchema> {
  const { startedAt, openedAt, lastFailureAt, closedAt, ...rest } = incident;
  return {
    ...rest,
    indistinguishable: [...incident.indistinguishable],
    ...figures,
    startedAt: startedAt.toISOString(),
    openedAt: openedAt.toISOString(),
    lastFailureAt: lastFailureAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
    ...sayIncident(incident, figures, namesFrom(deps)),
  };
}

function namesFrom({ services, portals }: Pick<AppDeps, 'services' | 'portals'>): NameOf {
  return (kind, id) => {
    if (kind === 'portal') {
      const portal = portals.find((one) => one.id === id);
      return portal === undefined ? null : { vi: portal.name, en: portal.name };
    }
    if (kind === 'province') {
      const province = provinceByCode(id);
      return province === undefined ? null : { vi: province.fullName, en: province.fullNameEn };
    }
    const named = kind === 'service' ? services : kind === 'device' ? devices : networks;
    return named.find((one) => one.id === id)?.name ?? null;
  };
}
