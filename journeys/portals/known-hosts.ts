import type { PortalProfile } from './profile.ts';

/**
 * The hosts (host or host:port) that may receive what the citizen types at this portal: its own, and those that its
 * profile names for forms, payment, identity and shared data. Whatever else a page leads to gets nothing.
 */
export function knownHosts(profile: PortalProfile): ReadonlySet<string> {
  return new Set(
    [new URL(profile.baseUrl).host, ...Object.values(profile.hosts).flat()].map((host) => host.toLowerCase()),
  );
}
