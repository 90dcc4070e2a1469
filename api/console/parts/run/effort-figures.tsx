/** What the run asked of the citizen. */
import type { Effort } from '../../../../diagnosis/run-record.ts';
import { count, say, spell } from '../../speech.ts';
import { Section } from '../section.tsx';

const counted = ['screens', 'fields', 'fieldsAskedAgain', 'undeclaredFields', 'uploads', 'keystrokes'] as const;

export function EffortFigures({ effort }: { readonly effort: Effort }) {
  return (
    <Section title={say('effort')}>
      <dl>
        {counted.map((name) => (
          <div key={name}>
            <dt>{say(name)}</dt>
            <dd>{count(effort[name])}</dd>
          </div>
        ))}
        <div>
          <dt>{say('estimatedSeconds')}</dt>
          <dd>{spell(effort.estimatedSeconds * 1000)}</dd>
        </div>
      </dl>
    </Section>
  );
}
