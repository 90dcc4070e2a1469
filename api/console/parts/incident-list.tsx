/** Incidents as sentences. */
import { Link } from 'wouter';
import type { Incident } from '../data/answers.ts';
import { language, say } from '../speech.ts';

export function IncidentList({ incidents }: { readonly incidents: readonly Incident[] }) {
  return (
    <ul className="incidents" aria-live="polite">
      {incidents.length === 0 && <li className="empty">{say('noIncidents')}</li>}
      {incidents.map(({ id, sentence, whoActs, indistinguishable }) => (
        <li key={id}>
          <Link href={`/incidents/${encodeURIComponent(id)}`}>{sentence[language]}</Link>
          <div className="where">{say('whoActs', { who: whoActs[language] })}</div>
          {indistinguishable.length > 0 && (
            <div className="where">
              {say('alsoShared', { factors: indistinguishable.map((factor) => factor.id).join(', ') })}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
