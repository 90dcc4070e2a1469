/** Which portals are meant: those of the sandbox, the country's real ones by id, files of the user's own. */
import { loadPortal, portalIds } from '../journeys/portals/load-profile.ts';
import { BadArguments } from './bad-arguments.ts';
import { requireSecrets } from './require-secrets.ts';
import { startCountry, type ChosenPortal, type RunningCountry } from './country.ts';

export interface PortalChoice {
  readonly portals: readonly ChosenPortal[];
  /** Started because a portal or a fault of its was wanted; the caller stops it. */
  readonly country: RunningCountry | null;
}

/**
 * @param wanted ids, paths of profiles, `all` for every portal of the sandbox; none: those of it that are open
 * @param mutate seed by which the sandbox changes the words, order and names of its pages
 * @throws {BadArguments} for a portal or a fault that is not known, or a secret that is not set
 */
export async function choosePortals(
  wanted: readonly string[],
  faults: readonly string[],
  dataFolder: string,
  abort: AbortSignal,
  mutate: number | null = null,
): Promise<PortalChoice> {
  const own = await ownPortals(wanted);
  const needsCountry = wanted.length === 0 || own.size < wanted.length || faults.length > 0 || mutate !== null;
  const country = needsCountry ? await startCountry(dataFolder, faults, abort, mutate) : null;
  try {
    const portals = chosen(wanted, own, country);
    requireSecrets(
      portals.map(({ profile }) => profile),
      { ...process.env, ...country?.environment },
    );
    return { portals, country };
  } catch (error) {
    await country?.child.stop();
    throw error;
  }
}

/** Portals that are not the sandbox's: files, and ids of the country's real ones. */
async function ownPortals(wanted: readonly string[]): Promise<ReadonlyMap<string, ChosenPortal>> {
  const known = new Set(await portalIds());
  const own = wanted.filter((portal) => portal.endsWith('.json') || portal.includes('/') || known.has(portal));
  return new Map(
    await Promise.all(own.map(async (file) => [file, { profile: await loadPortal(file), file, open: true }] as const)),
  );
}

function chosen(
  wanted: readonly string[],
  own: ReadonlyMap<string, ChosenPortal>,
  country: RunningCountry | null,
): readonly ChosenPortal[] {
  const sandbox = country?.portals ?? [];
  if (wanted.length === 0) return sandbox.filter(({ open }) => open);
  const portals = new Map<string, ChosenPortal>();
  for (const given of wanted) {
    const mine = own.get(given);
    const found = mine ? [mine] : sandbox.filter(({ profile }) => given === 'all' || profile.id === given);
    if (found.length === 0) {
      throw new BadArguments([
        `--portal "${given}" is not known; the sandbox has ${sandbox.map(({ profile }) => profile.id).join(', ')}; real portals are listed in journeys/portals/, and a profile of your own is named by its path.`,
      ]);
    }
    for (const one of found) portals.set(one.profile.id, one);
  }
  return [...portals.values()];
}
