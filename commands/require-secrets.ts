import type { PortalProfile } from '../journeys/portals/profile.ts';
import { secretNames } from '../journeys/portals/secret-names.ts';
import { secretSource } from '../worker/secrets.ts';
import { BadArguments } from './bad-arguments.ts';

/**
 * Sees to it that every secret is there before a run starts, not when the first citizen signs in.
 * @throws {BadArguments} naming each one that is missing, and which portal wants it
 */
export function requireSecrets(
  portals: readonly PortalProfile[],
  env: Readonly<Record<string, string | undefined>>,
): void {
  const secrets = secretSource(env);
  const problems = portals.flatMap((portal) =>
    secretNames(portal)
      .filter((name) => !secrets(name))
      .map(
        (name) =>
          `Portal ${portal.id} needs $${name}, which is neither in the environment nor in CONGDAN_SECRETS_FILE: set it.`,
      ),
  );
  if (problems.length > 0) throw new BadArguments(problems);
}
