/** Why a run did not get through: the cause with its reasons, or what failed on our own side. */
import type { RunRecord } from '../../../../diagnosis/run-record.ts';
import type { Catalogue } from '../../data/catalogue.ts';
import { inWords, language, percent, say } from '../../speech.ts';
import { Section } from '../section.tsx';

export function Verdict({ run, catalogue }: { readonly run: RunRecord; readonly catalogue: Catalogue }) {
  const { diagnosis, monitorFault, failedStage, failedStep } = run;
  if (monitorFault !== null) {
    return (
      <Section title={say('monitorFault')}>
        <p className="verdict">{monitorFault.kind}</p>
        <p>{monitorFault.reason}</p>
      </Section>
    );
  }
  if (diagnosis === null) return null;
  const { cause, confidence, rule, detail, others } = diagnosis;
  const reasons = language === 'vi' ? (diagnosis.reasonsVi ?? diagnosis.reasons) : diagnosis.reasons;
  const who = catalogue.whoActs(cause);
  return (
    <Section title={say('diagnosis')}>
      <p className="verdict">{catalogue.causeName(cause)}</p>
      {who !== null && <p>{say('whoActs', { who })}</p>}
      {failedStep !== null && (
        <p>{say('failedAt', { step: `${failedStage === null ? '' : inWords(failedStage)} – ${failedStep}` })}</p>
      )}
      <ol className="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ol>
      <p className="quiet">{say('confidence', { share: percent(confidence), rule, detail })}</p>
      {others.length > 0 && (
        <>
          <h3>{say('others')}</h3>
          <ul className="reasons">
            {others.map((other) => (
              <li key={`${other.rule} ${other.cause} ${other.detail}`}>
                {catalogue.causeName(other.cause)} – {other.detail}, {percent(other.confidence)} ({other.rule})
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
