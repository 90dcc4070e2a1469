/** Maintenance that operators announced, in Viet Nam's time. */
import type { Catalogue } from '../../data/catalogue.ts';
import type { MaintenanceWindow } from '../../data/service-answers.ts';
import { clockTime, say } from '../../speech.ts';

interface MaintenanceListProps {
  readonly windows: readonly MaintenanceWindow[];
  readonly catalogue: Catalogue;
}

export function MaintenanceList({ windows, catalogue }: MaintenanceListProps) {
  if (windows.length === 0) return <p className="quiet">{say('noMaintenance')}</p>;
  return (
    <ul className="switches">
      {windows.map(({ id, portal, startsAt, endsAt, reason }) => (
        <li key={id}>
          <span>
            {catalogue.portalName(portal)}
            <span className="quiet small">
              {' '}
              {say('until', { from: clockTime(startsAt), to: clockTime(endsAt) })} · {reason}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
