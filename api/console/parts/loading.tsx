/** Says that something is still being read. */
import { say } from '../speech.ts';

export function Loading() {
  return (
    <p className="quiet" role="status">
      {say('loading')}
    </p>
  );
}
