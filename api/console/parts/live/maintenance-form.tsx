/** Announces maintenance of a portal, in Viet Nam's time. */
import type { SubmitEvent } from 'react';
import type { PortalEntry } from '../../data/answers.ts';
import { useChange } from '../../data/use-change.ts';
import { momentInVietnam } from '../../data/window.ts';
import { say } from '../../speech.ts';
import { PortalSelect } from '../portal-select.tsx';
import { Refusal } from '../refusal.tsx';

export function MaintenanceForm({ portals }: { readonly portals: readonly PortalEntry[] }) {
  const { change, refused } = useChange();
  const own = portals.filter(({ may }) => may.includes('switch-traffic'));
  if (own.length === 0) return null;
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
          <PortalSelect portals={own} />
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
