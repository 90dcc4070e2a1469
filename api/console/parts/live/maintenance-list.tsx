/** Maintenance that operators announced, in Viet Nam's time; whoever may calls it off. */
import type { Catalogue } from '../../data/catalogue.ts';
import type { MaintenanceWindow } from '../../data/service-answers.ts';
import { useChange } from '../../data/use-change.ts';
import { clockTime, say } from '../../speech.ts';
import { Refusal } from '../refusal.tsx';

interface MaintenanceListProps {
  readonly windows: readonly MaintenanceWindow[];
  readonly catalogue: Catalogue;
  /** Where a list is for reading only, nothing is called off. */
  readonly readOnly?: boolean;
}

export function MaintenanceList({ windows, catalogue, readOnly = false }: MaintenanceListProps) {
  const { change, refused } = useChange();
  if (windows.length === 0) return <p className="quiet">{say('noMaintenance')}</p>;
  const mayCallOff = (portal: string) =>
    catalogue.portals.some(({ id, may }) => id === portal && may.includes('switch-traffic'));
  const callOff = (id: string) =>
    change(`/api/v1/maintenance-windows/${id}`, undefined, { method: 'DELETE', stale: '/api/v1/maintenance-windows' });
  return (
    <>
      <Refusal why={refused} />
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
            {!readOnly && mayCallOff(portal) && (
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
