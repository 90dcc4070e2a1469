/** Makes a journey now, for those who may, and goes where one can watch it. */
import { type SubmitEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { devices } from '../../../../journeys/devices.ts';
import { networks } from '../../../../journeys/networks.ts';
import type { Catalogue } from '../../data/catalogue.ts';
import { useChange } from '../../data/use-change.ts';
import { language, say } from '../../speech.ts';
import { PortalSelect } from '../portal-select.tsx';
import { Refusal } from '../refusal.tsx';
import { Section } from '../section.tsx';

export function StartForm({ catalogue }: { readonly catalogue: Catalogue }) {
  const [, go] = useLocation();
  const { change, refused } = useChange();
  // Of this form: pressed twice it is one journey.
  const [key] = useState(madeUpKey);
  const own = catalogue.portals.filter(({ may }) => may.includes('start-run'));
  if (own.length === 0) return null;
  const start = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { portal, ...what } = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    const address = `/api/v1/portals/${encodeURIComponent(portal!)}/runs`;
    void change<{ runId: string }>(address, { ...what, key }).then(
      (queued) => queued && go(`/runs/${encodeURIComponent(queued.runId)}`),
    );
  };
  return (
    <Section title={say('startNow')}>
      <p className="quiet small">{say('startNote')}</p>
      <form className="review" onSubmit={start}>
        <label>
          <span>{say('portal')}</span>
          <PortalSelect portals={own} />
        </label>
        <label>
          <span>{say('service')}</span>
          <Choice name="service" of={catalogue.services} />
        </label>
        <label>
          <span>{say('byDevice')}</span>
          <Choice name="device" of={devices} />
        </label>
        <label>
          <span>{say('byNetwork')}</span>
          <Choice name="network" of={networks} />
        </label>
        <button type="submit">{say('startIt')}</button>
      </form>
      <Refusal why={refused} />
    </Section>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly of: readonly { readonly id: string; readonly name: { readonly vi: string; readonly en: string } }[];
}

function Choice({ name, of }: ChoiceProps) {
  return (
    <select name={name}>
      {of.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name[language]}
        </option>
      ))}
    </select>
  );
}

/** randomUUID would be there on https alone. */
function madeUpKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
