import type { PortalProfile } from './profile.ts';

/**
 * The variables (or entries of the secrets file) that a profile refers to, without their `$`, each once, sorted: what must
 * be there before a run starts.
 */
export function secretNames(profile: PortalProfile): readonly string[] {
  const { identity, payment, captchaBypass } = profile;
  const values = [
    identity?.username,
    identity?.password,
    identity?.otp,
    payment?.card,
    payment?.holder,
    payment?.otp,
    captchaBypass?.value,
  ];
  const names = values.flatMap((value) => /^\$([A-Z][A-Z0-9_]*)$/.exec(value ?? '')?.[1] ?? []);
  return [...new Set(names)].sort();
}
