import type { Observer, ObservedRun } from './observers/observer.ts';

/**
 * Lets every observer watch a run. One that throws becomes an `our-error` signal; the run and the others go on.
 *
 * @returns what to call when the run is over, while the context is still open
 */
export function attachObservers(
  observers: readonly Observer[],
  run: Omit<ObservedRun, 'guarded'>,
): () => Promise<void> {
  const finishing: (() => Promise<void>)[] = [];
  for (const { id, observe } of observers) {
    const failed = (error: unknown): void =>
      run.add({
        kind: 'our-error',
        where: 'observer',
        name: error instanceof Error ? error.name : 'Error',
        message: `observer ${id}: ${error instanceof Error ? error.message : String(error)}`,
      });
    const attempt = async (act: () => unknown): Promise<void> => {
      try {
        await act();
      } catch (error) {
        failed(error);
      }
    };
    try {
      const finish = observe({
        ...run,
        guarded:
          (listener) =>
          (...args) =>
            void attempt(() => listener(...args)),
      });
      if (finish) finishing.push(() => attempt(finish));
    } catch (error) {
      failed(error);
    }
  }
  return async () => {
    await Promise.all(finishing.map((finish) => finish()));
  };
}
