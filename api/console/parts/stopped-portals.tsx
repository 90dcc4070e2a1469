/** Says to which portals somebody stopped all traffic. */
import type { PortalEntry } from '../data/answers.ts';
import { say } from '../speech.ts';

export function StoppedPortals({ portals }: { readonly portals: readonly PortalEntry[] }) {
  const stopped = portals.filter(({ traffic }) => traffic === 'stopped');
  if (stopped.length === 0) return null;
  return (
    <p className="halted" role="status">
      {stopped
        .map(({ name, stopReason }) => say('trafficStopped', { name: stopReason ? `${name} (${stopReason})` : name }))
        .join(' · ')}
    </p>
  );
}
