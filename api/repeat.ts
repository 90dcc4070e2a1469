/** Does something again and again, one at a time. */
export interface Repeated {
  /** Ends it after what is in hand. */
  stop(): Promise<void>;
}

/** @param work is not to fail; its next turn is `everyMs` after it has ended, the first at once */
export function repeat(work: () => Promise<void>, everyMs: number): Repeated {
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
  const stopping = stopped.then(() => true);
  const ended = (async () => {
    for (let over = false; !over;) {
      await work();
      const pause = Promise.withResolvers<false>();
      const timer = setTimeout(() => pause.resolve(false), everyMs);
      over = await Promise.race([stopping, pause.promise]);
      clearTimeout(timer);
    }
  })();
  return {
    async stop() {
      stop();
      await ended;
    },
  };
}
