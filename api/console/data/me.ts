/** Who is at the page, and what he may do. */
import type { Action } from '../../access/policy.ts';
import type { Me } from './answers.ts';
import { useRead } from './use-read.ts';

export function useMe() {
  const asked = useRead<Me>('/api/v1/me');
  return { ...asked, may: (action: Action) => asked.data?.actions.includes(action) ?? false };
}
