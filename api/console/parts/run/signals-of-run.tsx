/** What the signals of a run tell, for those who may see evidence. */
import type { RunRecord } from '../../../../diagnosis/run-record.ts';
import type { RunSignals } from '../../../../diagnosis/signals.ts';
import { useMe } from '../../data/me.ts';
import { useRead } from '../../data/use-read.ts';
import { say } from '../../speech.ts';
import { Answer } from '../answer.tsx';
import { ControlProbes } from './control-probes.tsx';
import { Timeline } from './timeline.tsx';

export function SignalsOfRun({ run: { runId, artifacts } }: { readonly run: RunRecord }) {
  const me = useMe();
  const may = me.may('read-evidence') && artifacts.signals !== null;
  const signals = useRead<Partial<RunSignals>>(`/api/v1/runs/${encodeURIComponent(runId)}/signals`, { enabled: may });
  if (artifacts.signals === null) return null;
  if (!may) return me.data === undefined ? null : <p className="quiet">{say('signInForEvidence')}</p>;
  return (
    <Answer of={signals}>
      {/* A file of an old version, or one that was cut off, may lack them. */}
      {({ signals: told = [] }) => (
        <>
          <Timeline signals={told} />
          <ControlProbes signals={told} />
        </>
      )}
    </Answer>
  );
}
