/** Says that a change was refused, and why. */
import { say } from '../speech.ts';

/** @param why the API's words; null: nothing was refused */
export function Refusal({ why }: { readonly why: string | null }) {
  if (why === null) return null;
  return (
    <p className="halted" role="alert">
      {say('refused', { reason: why })}
    </p>
  );
}
