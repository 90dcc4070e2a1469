/** Gives out a token; its secret is shown once, here. */
import { type SubmitEvent, useState } from 'react';
import { provinces } from '../../../../journeys/portals/provinces.ts';
import type { PortalEntry } from '../../data/answers.ts';
import type { MadeToken } from '../../data/token-answers.ts';
import { useChange } from '../../data/use-change.ts';
import { day, say } from '../../speech.ts';
import { Refusal } from '../refusal.tsx';
import { sayGrant } from './say-grant.ts';

/** What programs that only read need; what else a token may do follows from its grant. */
const readingOnly = ['read-public', 'read-health', 'read-runs', 'read-evidence', 'read-incidents'];

export function TokenForm({ portals }: { readonly portals: readonly PortalEntry[] }) {
  const { change, refused } = useChange();
  const [made, setMade] = useState<MadeToken | null>(null);
  const make = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const told = new FormData(form);
    const wanted = {
      name: told.get('name'),
      grants: [told.get('grant')],
      actions: told.get('reading') === null ? null : readingOnly,
      expiresInDays: Number(told.get('days')),
    };
    void change<MadeToken>('/api/v1/tokens', wanted, { stale: '/api/v1/tokens' }).then((token) => {
      setMade(token);
      if (token !== null) form.reset();
    });
  };
  return (
    <>
      <form className="review" onSubmit={make}>
        <label>
          <span>{say('usedBy')}</span>
          <input name="name" required maxLength={200} />
        </label>
        <label>
          <span>{say('itIs')}</span>
          <select name="grant">
            {grantsOf(portals).map((grant) => (
              <option key={grant} value={grant}>
                {sayGrant(grant, portals)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('goodForDays')}</span>
          <input name="days" type="number" min={1} max={366} defaultValue={90} required />
        </label>
        <label className="choice">
          <input name="reading" type="checkbox" defaultChecked /> {say('readingOnly')}
        </label>
        <button type="submit">{say('giveOut')}</button>
      </form>
      <Refusal why={refused} />
      {made !== null && (
        <div className="panel secret" role="status">
          <p>{say('secretOnce', { name: made.token.name, day: day(made.token.expiresAt) })}</p>
          <code>{made.secret}</code>
        </div>
      )}
    </>
  );
}

/** Vendors, provinces and portals that are there, and what is for all. */
function grantsOf(portals: readonly PortalEntry[]): readonly string[] {
  const vendors = new Set(portals.flatMap(({ vendor }) => vendor ?? []));
  const watched = new Set(portals.map(({ province }) => province));
  return [
    ...[...vendors].sort().map((vendor) => `vendor:${vendor}`),
    ...provinces.filter(({ code }) => watched.has(code)).map(({ code }) => `operator:${code}`),
    ...portals.filter(({ province }) => province === undefined).map(({ id }) => `operator:${id}`),
    'sre',
    'national',
  ];
}
