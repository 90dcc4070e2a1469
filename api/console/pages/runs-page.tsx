/** Runs, narrowed by what the address asks for; the way to the failures. */
import { useSearchParams } from 'wouter';
import type { Incident } from '../data/answers.ts';
import { useCatalogue } from '../data/catalogue.ts';
import { useLiveEvents } from '../data/live-events.ts';
import { useMe } from '../data/me.ts';
import { useRead } from '../data/use-read.ts';
import { Answer } from '../parts/answer.tsx';
import { Page } from '../parts/page.tsx';
import { RunList } from '../parts/run-list.tsx';
import { WindowPicker } from '../parts/window-picker.tsx';
import { say } from '../speech.ts';

export function RunsPage() {
  const [asked] = useSearchParams();
  const catalogue = useCatalogue();
  const me = useMe();
  const mayReadIncidents = me.may('read-incidents');
  const live = useLiveEvents(me.may('read-runs'));
  const known = useRead<{ incidents: readonly Incident[] }>('/api/v1/incidents', { enabled: mayReadIncidents });
  return (
    <Page title={say(asked.get('outcome') === 'failed' ? 'failures' : 'runs')}>
      {me.data !== undefined && !me.may('read-runs') ? (
        <p className="quiet">{say('signInToSee')}</p>
      ) : (
        <Answer of={catalogue}>
          {(names) =>
            // Whoever may not read incidents has none to narrow the list by.
            me.data !== undefined &&
            (!mayReadIncidents || !known.isPending) && (
              <>
                <WindowPicker counted={undefined} />
                <RunList catalogue={names} incidents={known.data?.incidents} recorded={live.recorded} />
              </>
            )
          }
        </Answer>
      )}
    </Page>
  );
}
