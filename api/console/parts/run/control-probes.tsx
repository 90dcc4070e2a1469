/** How the hosts involved and neutral ones answered plain probes when the run failed. */
import type { Signal, SignalOf } from '../../../../diagnosis/signals.ts';
import { inWords, say } from '../../speech.ts';
import { Section } from '../section.tsx';

export function ControlProbes({ signals }: { readonly signals: readonly Signal[] }) {
  const probes = signals.filter((signal) => signal.kind === 'control-probe');
  if (probes.length === 0) return null;
  return (
    <Section title={say('probes')}>
      <div className="scroll" tabIndex={0} role="region" aria-label={say('probes')}>
        <table>
          <thead>
            <tr>
              {(['host', 'role', 'way', 'answer'] as const).map((head) => (
                <th key={head} scope="col">
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {probes.map((probe, place) => (
              <tr key={place}>
                <th scope="row">{probe.host}</th>
                <td>{inWords(probe.role)}</td>
                <td>
                  {inWords(probe.via ?? 'direct')} · {probe.resolver}
                </td>
                <td>{sayAnswer(probe)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function sayAnswer({ success, status, failedPhase, failure, redirectedTo }: SignalOf<'control-probe'>): string {
  const parts = [
    success ? say('ok') : failedPhase === null ? say('failed') : say('failedAtPhase', { phase: inWords(failedPhase) }),
    status === null ? null : String(status),
    failure,
    redirectedTo === null ? null : `→ ${redirectedTo}`,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
