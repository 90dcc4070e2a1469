/** Whether the page has set out for another one: what is read of it then is of no use any more. */

/** An answer that is no page (a download, "204 No Content") leaves everything as it is; it is waited for no longer than this, ms. */
const longestMs = 1_000;

/** An old device's browser does not tell: there no page is ever known to leave. */
export function watchDeparture(): {
  readonly isSince: (moment: number) => boolean;
  readonly isUnderway: () => boolean;
  /** Resolves when the next departure begins. */
  readonly begun: () => Promise<void>;
} {
  const { navigation } = globalThis as { navigation?: Navigation };
  let leftAt = Number.NEGATIVE_INFINITY;
  let tell: () => void = () => undefined;
  navigation?.addEventListener('navigate', ({ destination, downloadRequest }) => {
    if (destination.sameDocument || downloadRequest !== null) return;
    leftAt = performance.now();
    tell();
  });
  const stays = (): void => void (leftAt = Number.NEGATIVE_INFINITY);
  // A page that draws the next one itself (a single-page application) has arrived, or the way was given up.
  navigation?.addEventListener('navigatesuccess', stays);
  navigation?.addEventListener('navigateerror', stays);
  return {
    isSince: (moment) => leftAt >= moment,
    isUnderway: () => performance.now() - leftAt < longestMs && !navigation?.transition,
    begun: () => new Promise((resolve) => (tell = resolve)),
  };
}
