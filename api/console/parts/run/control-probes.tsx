/** How the hosts involved and neutral ones answered plain probes when the run failed. */
import type { Signal, SignalOf } from '../../../../diagnosis/signals.ts';
import { count, inWords, say } from '../../speech.ts';
import { ScrollTable } from '../scroll-table.tsx';
import { Section } from '../section.tsx';

const heads = (['host', 'role', 'way', 'answer'] as const).map((id) => ({ id, content: say(id) }));

export function ControlProbes({ signals }: { readonly signals: readonly Signal[] }) {
  const probes = signals.filter((signal) => signal.kind === 'control-probe');
  if (probes.length === 0) return null;
  // Neutral hosts are asked several times; what they answered each time alike is one line.
  const alike = Map.groupBy(probes, (probe) =>
    [probe.host, probe.role, probe.via, probe.resolver, sayAnswer(probe)].join(' '),
  );
  return (
    <Section title={say('probes')}>
      <ScrollTable label={say('probes')} heads={heads}>
        {[...alike].map(([words, [probe, ...more]]) => (
          <tr key={words}>
            <th scope="row">{probe!.host}</th>
            <td>{inWords(probe!.role)}</td>
            <td>
              {inWords(probe!.via ?? 'direct')} · {probe!.resolver}
            </td>
            <td>
              {sayAnswer(probe!)}
              {more.length > 0 && <span className="quiet"> × {count(more.length + 1)}</span>}
            </td>
          </tr>
        ))}
      </ScrollTable>
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
