/** The published procedure, as the catalogue has it. */
import type { ServiceAsked } from '../../data/service-answers.ts';
import { language, say } from '../../speech.ts';

export function DeclaredProcedure({ declared }: { readonly declared: ServiceAsked['declared'] }) {
  const { fields, attachments, processing, source } = declared;
  const held = fields.filter(({ heldByState }) => heldByState).length;
  return (
    <div className="panel">
      <p>
        {say('processingTime')}: {processing[language]}
      </p>
      <p>
        {say('attachments')}:{' '}
        {attachments.length === 0
          ? say('noAttachments')
          : attachments
              .map(({ name, required }) => `${name[language]} (${say(required ? 'required' : 'optional')})`)
              .join('; ')}
      </p>
      <details>
        <summary>{say('declaredFields', { n: fields.length, held })}</summary>
        <ul className="reasons">
          {fields.map(({ field, label, required, heldByState }) => (
            <li key={field}>
              {label[language]}{' '}
              <span className="quiet small">
                {say(required ? 'required' : 'optional')}
                {heldByState && `, ${say('heldByState')}`}
              </span>
            </li>
          ))}
        </ul>
      </details>
      {source !== null && (
        <p className="small">
          {say('source')}: <a href={source}>{source}</a>
        </p>
      )}
    </div>
  );
}
