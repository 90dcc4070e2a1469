/** Fields of one kind, portal by portal: a list that an official can act on. */
import type { AskedField, PortalAsked } from '../../data/service-answers.ts';
import { language, say } from '../../speech.ts';

interface FieldsByPortalProps {
  readonly portals: readonly PortalAsked[];
  readonly which: (field: AskedField) => boolean;
  /** What is said where no portal asks any. */
  readonly none: string;
}

export function FieldsByPortal({ portals, which, none }: FieldsByPortalProps) {
  const found = portals
    .map(({ portal, name, asked }) => ({
      portal,
      name,
      labels: new Set((asked?.fields ?? []).filter(which).map(({ label }) => label)),
    }))
    .filter(({ labels }) => labels.size > 0);
  // Of what nobody has seen nothing good is said either.
  if (portals.every(({ asked }) => asked === null)) return <p className="quiet">{say('askedUnknown')}</p>;
  if (found.length === 0) return <p className="quiet">{none}</p>;
  return (
    <div className="side-by-side">
      {found.map(({ portal, name, labels }) => (
        <div key={portal} className="panel">
          <h3>{name[language]}</h3>
          <ul className="reasons">
            {[...labels].map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
