/** The part of a page that shows journeys under way, and whether the line over which it hears of them holds. */
import type { Catalogue } from '../data/catalogue.ts';
import type { Live } from '../data/live-events.ts';
import { say } from '../speech.ts';
import { RunningList } from './running-list.tsx';
import { Section } from './section.tsx';

export function RunningNow({ live, catalogue }: { readonly live: Live; readonly catalogue: Catalogue }) {
  const line = (
    <span className="line" role="status">
      {live.line === 'connecting' ? '' : say(live.line)}
    </span>
  );
  return (
    <Section title={say('running')} line={line}>
      <RunningList catalogue={catalogue} running={live.running} />
    </Section>
  );
}
