/** Maintenance that operators announced, in Viet Nam's time; whoever may calls it off. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Catalogue } from '../../data/catalogue.ts';
import { useMe } from '../../data/me.ts';
import { send } from '../../data/read.ts';
import type { MaintenanceWindow } from '../../data/service-answers.ts';
import { clockTime, say } from '../../speech.ts';

interface MaintenanceListProps {
  readonly windows: readonly MaintenanceWindow[];
  readonly catalogue: Catalogue;
  readonly mayCallOff?: boolean;
}

export function MaintenanceList({ windows, catalogue, mayCallOff = false }: MaintenanceListProps) {
  const me = useMe();
  const queries = useQueryClient();
  const [refused, setRefused] = useState<string | null>(null);
  if (windows.length === 0) return <p className="quiet">{say('noMaintenance')}</p>;
  const callOff = async (id: string) => {
    try {
      await send(`/api/v1/maintenance-windows/${id}`, undefined, me.data?.csrfToken ?? null, 'DELETE');
      setRefused(null);
    } catch (error) {
      setRefused((error as Error).message);
    }
    await queries.invalidateQueries({ queryKey: ['/api/v1/maintenance-windows'] });
  };
  return (
    <>
      {refused !== null && (
        <p className="halted" role="alert">
          {say('refused', { reason: refused })}
        </p>
      )}
      <ul className="switches">
        {windows.map(({ id, portal, startsAt, endsAt, reason }) => (
          <li key={id} data-window={id}>
            <span>
              {catalogue.portalName(portal)}
              <span className="quiet small">
                {' '}
                {say('until', { from: clockTime(startsAt), to: clockTime(endsAt) })} · {reason}
              </span>
            </span>
            {mayCallOff && (
              <button type="button" onClick={() => void callOff(id)}>
                {say('callOff')}
                <span className="hidden"> {catalogue.portalName(portal)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
