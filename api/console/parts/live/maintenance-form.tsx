/** Announces maintenance of a portal, in Viet Nam's time. */
import type { SubmitEvent } from 'react';
import type { PortalEntry } from '../../data/answers.ts';
import { useMe } from '../../data/me.ts';
import { useChange } from '../../data/use-change.ts';
import { momentInVietnam } from '../../data/window.ts';
import { say } from '../../speech.ts';
import { Refusal } from '../refusal.tsx';

export function MaintenanceForm({ portals }: { readonly portals: readonly PortalEntry[] }) {
  const me = useMe();
  const { change, refused } = useChange();
  if (!me.may('switch-traffic') || portals.length === 0) return null;
  const announce = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = (field: string) => new FormData(form).get(field) as string;
    const startsAt = text('startsAt');
    const planned = {
      // Without a start it begins at once, by the server's clock.
      ...(startsAt !== '' && { startsAt: momentInVietnam(startsAt) }),
      endsAt: momentInVietnam(text('endsAt')),
      reason: text('reason'),
    };
    const address = `/api/v1/portals/${encodeURIComponent(text('portal'))}/maintenance-windows`;
    void change(address, planned, { stale: '/api/v1/maintenance-windows' }).then(
      (made) => made !== null && form.reset(),
    );
  };
  return (
    <details className="share">
      <summary>{say('planMaintenance')}</summary>
      <form className="review" onSubmit={announce}>
        <label>
          <span>{say('portal')}</span>
          <select name="portal">
            {portals.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('startsAt')}</span>
          <input name="startsAt" type="datetime-local" />
        </label>
        <label>
          <span>{say('endsAt')}</span>
          <input name="endsAt" type="datetime-local" required />
        </label>
        <label>
          <span>{say('reason')}</span>
          <input name="reason" required maxLength={300} />
        </label>
        <button type="submit">{say('announce')}</button>
      </form>
      <Refusal why={refused} />
    </details>
  );
}
