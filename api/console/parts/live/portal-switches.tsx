/** One switch a portal, for those who may: stops all traffic to it at once. */
import type { PortalEntry } from '../../data/answers.ts';
import { useChange } from '../../data/use-change.ts';
import { say } from '../../speech.ts';
import { Refusal } from '../refusal.tsx';

export function PortalSwitches({ portals }: { readonly portals: readonly PortalEntry[] }) {
  const { change, refused } = useChange();
  const turn = async ({ id, name, traffic }: PortalEntry) => {
    const address = `/api/v1/portals/${encodeURIComponent(id)}`;
    const reason = traffic === 'stopped' ? '' : prompt(say('haltReason', { name }));
    if (reason === null) return; // thought better of it
    const act = traffic === 'stopped' ? 'resume' : `stop?reason=${encodeURIComponent(reason.slice(0, 300))}`;
    await change(`${address}/${act}`, {}, { stale: 'catalogue' });
  };
  return (
    <>
      <Refusal why={refused} />
      <ul className="switches">
        {portals.map((portal) => (
          <li key={portal.id} data-portal={portal.id}>
            <span>
              {portal.name}
              <span className={portal.traffic === 'stopped' ? 'bad small' : 'quiet small'}> {sayTraffic(portal)}</span>
            </span>
            {portal.may.includes('switch-traffic') && (
              <button type="button" onClick={() => void turn(portal)}>
                {say(portal.traffic === 'stopped' ? 'resume' : 'halt')}
                <span className="hidden"> {portal.name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function sayTraffic({ name, traffic, stopReason }: PortalEntry): string {
  if (traffic === 'allowed') return say('trafficAllowed');
  if (traffic === 'unknown') return say('trafficUnknown');
  return say('trafficStopped', { name: stopReason ? `${name} (${stopReason})` : name });
}
