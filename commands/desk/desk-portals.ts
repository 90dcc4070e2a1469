import { products } from '../../sandbox/portals/products.ts';

/**
 * Portals that journeys at a desk are made at: ids or files from CONGDAN_PORTALS, else every portal of the sandbox by its id. Known
 * before the sandbox is started, because Playwright Test asks for its projects first.
 */
export function deskPortals(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const named = namedPortals(env);
  return named.length > 0 ? named : products.map(({ id }) => id);
}

/** Those that the user names; none: the sandbox's. */
export function namedPortals(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return (env['CONGDAN_PORTALS'] ?? '')
    .split(',')
    .map((portal) => portal.trim())
    .filter((portal) => portal !== '');
}
