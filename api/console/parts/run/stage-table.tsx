/** The stages of a run: how each ended, in how many steps, how long. */
import type { StageRecord } from '../../../../diagnosis/run-record.ts';
import { count, inWords, say, spell } from '../../speech.ts';
import { OutcomePill } from '../outcome-pill.tsx';
import { Section } from '../section.tsx';

export function StageTable({ stages }: { readonly stages: readonly StageRecord[] }) {
  if (stages.length === 0) return null;
  return (
    <Section title={say('stages')}>
      <div className="scroll" tabIndex={0} role="region" aria-label={say('stages')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('stage')}</th>
              <th scope="col">{say('outcome')}</th>
              <th scope="col" className="number">
                {say('steps')}
              </th>
              <th scope="col" className="number">
                {say('duration')}
              </th>
            </tr>
          </thead>
          <tbody>
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
          </tbody>
        </table>
      </div>
    </Section>
  );
}
