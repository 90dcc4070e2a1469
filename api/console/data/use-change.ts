/** Changes something through the API, and keeps the words of a refusal until the next change is taken. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from './me.ts';
import { send } from './read.ts';

interface Change {
  readonly method?: 'POST' | 'DELETE';
  /** What the page read of it is asked for again, whether it was taken or not: it may have changed meanwhile. */
  readonly stale?: string;
}

export interface Changing {
  /** null: nothing was refused. */
  readonly refused: string | null;
  /** @returns the API's answer; null: it was refused */
  readonly change: <T>(address: string, value: unknown, how?: Change) => Promise<T | null>;
}

export function useChange(): Changing {
  const me = useMe();
  const queries = useQueryClient();
  const [refused, setRefused] = useState<string | null>(null);
  const change = async <T>(address: string, value: unknown, { method = 'POST', stale }: Change = {}) => {
    const answer = await send<T>(address, value, me.data?.csrfToken ?? null, method).then(
      (taken) => {
        setRefused(null);
        return taken;
      },
      (error: unknown) => {
        setRefused((error as Error).message);
        return null;
      },
    );
    if (stale !== undefined) await queries.invalidateQueries({ queryKey: [stale] });
    return answer;
  };
  return { refused, change };
}
