/** What the citizen did, step by step, and where it ended; from the run's signals. */
import type { Signal } from '../../../../diagnosis/signals.ts';
import { inWords, say, spell } from '../../speech.ts';
import { Section } from '../section.tsx';

type Told = Extract<Signal, { kind: 'step' | 'obstacle' | 'page' }>;

export function Timeline({ signals }: { readonly signals: readonly Signal[] }) {
  const told = signals.filter(isTold).sort((a, b) => a.at - b.at);
  if (told.length === 0) return null;
  return (
    <Section title={say('timeline')}>
      <ol className="timeline">
        {told.map((signal, place) => (
          <li key={place} className={signal.kind === 'obstacle' ? 'obstacle' : undefined}>
            <span className="at">{spell(signal.at)}</span>
            <span className="quiet">{signal.stage === null ? '' : inWords(signal.stage)}</span>
            <span>
              <Moment signal={signal} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Of pages only those that said something to the citizen. */
function isTold(signal: Signal): signal is Told {
  if (signal.kind === 'page')
    return signal.moment !== 'stage-end' && signal.alerts.length + signal.validations.length > 0;
  return signal.kind === 'step' || signal.kind === 'obstacle';
}

function Moment({ signal }: { readonly signal: Told }) {
  if (signal.kind === 'step') {
    return (
      <>
        {signal.words} {signal.outcome === 'failed' && <strong className="bad">✗</strong>}
      </>
    );
  }
  if (signal.kind === 'page') {
    const said = [
      ...signal.alerts,
      ...signal.validations.map(({ field, text }) => (field === null ? text : `${field}: ${text}`)),
    ];
    return say('pageSaid', { words: said.join(' · ') });
  }
  return (
    <>
      <strong className="bad">{say('stoppedHere')}:</strong> {signal.words}
      {signal.subject !== null && ` – ${signal.subject}`}
      {signal.answer !== null && <div className="quiet">{say('answered', { words: signal.answer })}</div>}
    </>
  );
}
