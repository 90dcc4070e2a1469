/**
 * The vocabulary of what a portal can ask: each datum with all the words by which portals ask it. Whoever reads a
 * form looks the words of a control up here; whoever declares a service names its fields from here; a persona answers.
 *
 * Wordings stand without stars, colons and numbering, because readers drop these. One wording belongs to one datum,
 * but for those of `sharedWordings`, where the section and the service's declared fields decide.
 */
import { certificateData } from './data/certificate-data.ts';
import { drivingData } from './data/driving-data.ts';
import { electricityData } from './data/electricity-data.ts';
import { familyEventData } from './data/family-event-data.ts';
import { identityData } from './data/identity-data.ts';
import { landData } from './data/land-data.ts';
import { moneyData } from './data/money-data.ts';
import { organisationData } from './data/organisation-data.ts';
import { requestData } from './data/request-data.ts';
import { schoolData } from './data/school-data.ts';
import { whereaboutsData } from './data/whereabouts-data.ts';
import { workData } from './data/work-data.ts';

export type { Datum, DatumKind } from './data/datum.ts';

export const data = {
  ...identityData,
  ...whereaboutsData,
  ...requestData,
  ...moneyData,
  ...organisationData,
  ...drivingData,
  ...familyEventData,
  ...certificateData,
  ...landData,
  ...workData,
  ...schoolData,
  ...electricityData,
} as const;

export type DatumId = keyof typeof data;

/** Wordings that stand under more than one datum on purpose: only the section around them says which is meant. */
export const sharedWordings: Readonly<Record<string, readonly DatumId[]>> = {
  'Ngày cấp': ['id-issued-on', 'death-notice-date', 'founding-decision-date'],
  'Cấp ngày': ['id-issued-on', 'death-notice-date', 'founding-decision-date'],
  'Nơi cấp': ['id-issued-by', 'death-notice-by', 'founding-decision-by'],
  'Cơ quan cấp': ['id-issued-by', 'death-notice-by', 'founding-decision-by'],
  'Đối tượng': ['priority-group', 'buyer-kind'],
};
