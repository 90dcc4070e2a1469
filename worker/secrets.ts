import { readFileSync } from 'node:fs';
import type { Secrets } from '../journeys/journey.ts';
import type { Persona } from '../journeys/personas/persona.ts';
import type { PortalProfile } from '../journeys/portals/profile.ts';
import { ConfigurationError } from './configuration-error.ts';

/** Gives the value behind a name without its `$`; undefined where there is none. */
export type SecretSource = (name: string) => string | undefined;

/** The gateway's own public test card, printed in VNPAY's sandbox documentation: it moves no money. */
const testCard: Secrets['card'] = {
  bank: 'NCB',
  number: '9704198526191432198',
  holder: 'NGUYEN VAN A',
  issued: '07/15',
  otp: '123456',
};

/**
 * Reads secrets from the environment, then from CONGDAN_SECRETS_FILE: one JSON object of names and texts.
 *
 * @throws ConfigurationError when the file cannot be read or is not such an object
 */
export function secretSource(env: Readonly<Record<string, string | undefined>>): SecretSource {
  const file = env['CONGDAN_SECRETS_FILE'];
  if (!file) return (name) => env[name];
  let entries: unknown;
  try {
    entries = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    // The parser's message may quote the content.
    const reason = error instanceof SyntaxError ? 'it is not JSON' : (error as Error).message;
    throw new ConfigurationError(
      `CONGDAN_SECRETS_FILE ${file} cannot be read (${reason}): make it one JSON object of names and texts.`,
    );
  }
  if (
    typeof entries !== 'object' ||
    entries === null ||
    Object.values(entries).some((value) => typeof value !== 'string')
  ) {
    throw new ConfigurationError(`CONGDAN_SECRETS_FILE ${file} must be one JSON object of names and texts.`);
  }
  const values = new Map(Object.entries(entries as Record<string, string>));
  return (name) => env[name] ?? values.get(name);
}

/**
 * The value behind a profile's entry: of `$NAME` what the source has, of anything else the entry itself.
 *
 * @throws ConfigurationError that names what is missing and which portal wants it
 */
export function secretValue(entry: string, portal: PortalProfile, source: SecretSource): string {
  if (!entry.startsWith('$')) return entry;
  const value = source(entry.slice(1));
  if (value) return value;
  throw new ConfigurationError(
    `Portal ${portal.id} needs ${entry}, which is neither in the environment nor in CONGDAN_SECRETS_FILE: set it.`,
  );
}

/**
 * Account and card for a journey. The account is the profile's, else the persona's own; the card is the profile's, else the
 * gateway's public test card. A portal without an agreement gets no account: nobody signs in there.
 *
 * @throws ConfigurationError see `secretValue`
 */
export function journeySecrets(portal: PortalProfile, persona: Persona, source: SecretSource): Secrets {
  const of = (entry: string): string => secretValue(entry, portal, source);
  if (portal.agreement !== 'agreed') return { account: null, card: testCard };
  const { identity, payment } = portal;
  return {
    account: identity
      ? {
          username: of(identity.username),
          password: of(identity.password),
          otp: identity.otp ? of(identity.otp) : null,
        }
      : { username: persona.account.username, password: persona.account.password, otp: persona.account.otpSecret },
    card: payment
      ? {
          bank: payment.bank,
          number: of(payment.card),
          holder: of(payment.holder),
          issued: payment.issued,
          otp: of(payment.otp),
        }
      : testCard,
  };
}
