/** Runs that were made again with one thing changed. */
import type { Confirmation } from '../../../../diagnosis/run-record.ts';
import { inWords, say } from '../../speech.ts';
import { OutcomePill } from '../outcome-pill.tsx';
import { Section } from '../section.tsx';

export function Confirmations({ confirmations }: { readonly confirmations: readonly Confirmation[] }) {
  if (confirmations.length === 0) return null;
  return (
    <Section title={say('confirmations')}>
      <ul className="reasons">
        {confirmations.map(({ changed, outcome }, place) => (
          <li key={place}>
            {say('changed')} {inWords(changed)}: <OutcomePill outcome={outcome} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
