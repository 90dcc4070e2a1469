/** What an address of the API answers, kept fresh while somebody looks. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ApiProblem, read } from './read.ts';

interface ReadOptions {
  /** false: not asked, because whoever reads may not see it. */
  readonly enabled?: boolean;
  /** Asked again so often, milliseconds. */
  readonly everyMs?: number;
}

export function useRead<T>(address: string, { enabled = true, everyMs }: ReadOptions = {}): UseQueryResult<T> {
  return useQuery<T>({
    queryKey: [address],
    queryFn: ({ signal }) => read<T>(address, signal),
    enabled,
    ...(everyMs !== undefined && { refetchInterval: everyMs }),
    // What was refused is refused a second time; only a lost line is worth another try.
    retry: (tries, error) => tries < 1 && error instanceof ApiProblem && error.code === 'unreachable',
    retryDelay: 500,
  });
}
