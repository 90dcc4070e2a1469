/** The signed file with everything that proves a failure or an incident, for those who may have it. */
import { useMe } from '../data/me.ts';
import { say } from '../speech.ts';

/** @param of address of the run or incident in the API */
export function EvidencePackLink({ of }: { readonly of: string }) {
  const me = useMe();
  if (!me.may('read-evidence')) return null;
  return (
    <p className="actions">
      <a className="button" href={`${of}/evidence-pack`} download>
        {say('evidencePack')}
      </a>
    </p>
  );
}
