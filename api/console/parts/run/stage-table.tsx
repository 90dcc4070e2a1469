/** The stages of a run: how each ended, in how many steps, how long. */
import type { StageRecord } from '../../../../diagnosis/run-record.ts';
import { count, inWords, say, spell } from '../../speech.ts';
import { OutcomePill } from '../outcome-pill.tsx';
import { ScrollTable } from '../scroll-table.tsx';
import { Section } from '../section.tsx';

const heads = [
  ...(['stage', 'outcome'] as const).map((id) => ({ id, content: say(id) })),
  ...(['steps', 'duration'] as const).map((id) => ({ id, content: say(id), number: true })),
];

export function StageTable({ stages }: { readonly stages: readonly StageRecord[] }) {
  if (stages.length === 0) return null;
  return (
    <Section title={say('stages')}>
      <ScrollTable label={say('stages')} heads={heads}>
        {stages.map(({ stage, outcome, steps, durationMs }) => (
          <tr key={stage}>
            <th scope="row">{inWords(stage)}</th>
            <td>
              <OutcomePill outcome={outcome} />
            </td>
            <td className="number">{count(steps)}</td>
            <td className="number">{spell(durationMs)}</td>
          </tr>
        ))}
      </ScrollTable>
    </Section>
  );
}
