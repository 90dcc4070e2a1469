/** Who asks. */
import type { Asking } from './policy.ts';

export interface Who extends Asking {
  /** local: at this machine, where no sign-in is asked for. */
  readonly kind: 'anonymous' | 'local' | 'token' | 'session';
  /** As the audit log names him: subject at the provider, or id of the token. */
  readonly id: string;
  readonly name: string;
  /** Of a session: what it holds in the browser, and when it ends at the latest. */
  readonly session?: { readonly secret: string; readonly expiresAt: Date };
}

export const anonymous: Who = { kind: 'anonymous', id: 'anonymous', name: '', grants: [], actions: null };
