/** Chooses one of some portals, in a form as `portal`. */
import type { PortalEntry } from '../data/answers.ts';

export function PortalSelect({ portals }: { readonly portals: readonly PortalEntry[] }) {
  return (
    <select name="portal">
      {portals.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
