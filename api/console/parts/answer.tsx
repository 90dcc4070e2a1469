/** What was asked of the API: being read, refused, or there. No page is ever blank while it waits or when the line is lost. */
import type { ReactNode } from 'react';
import { say } from '../speech.ts';
import { Loading } from './loading.tsx';

interface Asked<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

interface AnswerProps<T> {
  readonly of: Asked<T>;
  readonly children: (data: T) => ReactNode;
}

export function Answer<T>({ of: { data, error, refetch }, children }: AnswerProps<T>) {
  return (
    <>
      {error !== null && (
        <p className="trouble" role="alert">
          {say('unreachable', { reason: error.message })}{' '}
          <button type="button" onClick={() => void refetch()}>
            {say('again')}
          </button>
        </p>
      )}
      {data !== undefined && children(data)}
      {data === undefined && error === null && <Loading />}
    </>
  );
}
