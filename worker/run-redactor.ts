import { oneTimePassword } from '../journeys/citizen/one-time-password.ts';
import type { DatumId } from '../journeys/citizen/data.ts';
import type { Secrets } from '../journeys/journey.ts';
import type { Persona } from '../journeys/personas/persona.ts';
import type { PortalProfile } from '../journeys/portals/profile.ts';
import type { KnownValue } from '../redaction/known-values.ts';
import { createRedactor, type Redactor } from '../redaction/redactor.ts';

export interface RunValues {
  readonly portal: PortalProfile;
  readonly persona: Persona;
  readonly secrets: Secrets;
  readonly portalHeader: { readonly value: string } | null;
  readonly startedAt: Date;
  readonly endedAt: Date;
  /** Stays readable: with it the operator finds the file. */
  readonly fileCode: string | null;
}

/** What of a citizen's answers says who he is. */
const personal: ReadonlySet<DatumId> = new Set<DatumId>([
  'full-name',
  'account-holder',
  'id-number',
  'old-id-number',
  'tax-code',
  'social-insurance-number',
  'health-insurance-number',
  'driving-licence-number',
  'passport-number',
  'bank-account',
  'phone',
  'email',
  'address',
  'permanent-address',
  'current-address',
  'last-residence',
  'destination-address',
]);

/** The redactor of one run: it knows the secrets and the citizen that this run was made with. */
export function runRedactor(run: RunValues): Redactor {
  const { account, card } = run.secrets;
  const secrets: readonly KnownValue[] = [
    ...(account ? [{ value: account.password, kind: 'password' as const }] : []),
    ...(account?.otp ? otpValues(account.otp, run) : []),
    { value: card.number, kind: 'card' },
    ...(card.otp ? otpValues(card.otp, run) : []),
    ...(run.portalHeader ? [{ value: run.portalHeader.value, kind: 'secret' as const }] : []),
  ];
  const citizen: readonly KnownValue[] = [
    ...(account ? [{ value: account.username, kind: 'personal' as const }] : []),
    { value: card.holder, kind: 'personal' },
    ...personalValues(run.persona),
  ];
  const shown = run.portal.evidence.citizenData === 'shown';
  const code = run.fileCode === null ? [] : [run.fileCode];
  return createRedactor({
    values: shown ? secrets : [...secrets, ...citizen],
    keep: shown ? [...code, ...citizen.map(({ value }) => value)] : code,
  });
}

function personalValues({ answers }: Persona): readonly KnownValue[] {
  return Object.entries(answers).flatMap(([key, answer]) => {
    const datum = key.slice(key.indexOf('.') + 1) as DatumId;
    const values = datum === 'date-of-birth' ? birthDays(answer.text) : personal.has(datum) ? [answer.text] : [];
    return values.map((value) => ({ value, kind: 'personal' as const }));
  });
}

/** As portals write it. The day on which a newborn was born is a day like any other in the evidence. */
function birthDays(iso: string): readonly string[] {
  const [year = '', month = '', day = ''] = iso.split('-');
  if (Number(year) > new Date().getFullYear() - 10) return [];
  return [iso, `${day}/${month}/${year}`, `${day}-${month}-${year}`];
}

/** The secret, and every password that it gave from a minute before the run to a minute after it (RFC 6238: one in 30 s). */
function otpValues(secret: string, { startedAt, endedAt }: RunValues): readonly KnownValue[] {
  const values = new Set([secret]);
  for (let at = startedAt.getTime() - 60_000; at <= endedAt.getTime() + 60_000; at += 30_000)
    values.add(oneTimePassword(secret, at));
  return [...values].map((value) => ({ value, kind: 'otp' }));
}
