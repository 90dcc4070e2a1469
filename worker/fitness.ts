/** Whether a worker can be believed: its canary journey, and how many of its runs ended by a fault of its own. */

export interface SetAside {
  readonly reason: 'canary-failed' | 'monitor-faults';
  /** One sentence for whoever runs the worker. */
  readonly words: string;
  /** ISO */
  readonly since: string;
}

export interface Fitness {
  /** A run ended, by a fault of this worker or not. */
  runEnded(ownFault: boolean): void;
  /** @param failure why the canary journey did not succeed; null: it did, and the worker is fit whatever was before */
  canaryEnded(failure: string | null): void;
  /** Looks at the time again: without a canary, a worker is fit again when its faults are long enough ago. */
  review(): void;
  /** null: fit. */
  readonly setAside: SetAside | null;
}

const windowMs = 15 * 60_000;
const mostShare = 0.05;
/** One fault of the few runs of a quarter of an hour may be bad luck. */
const leastFaults = 3;

/** @param onChange told when the worker is to take no more runs, and (null) when it may again */
export function createFitness(onChange: (setAside: SetAside | null) => void, clock = () => new Date()): Fitness {
  let ended: readonly { readonly atMs: number; readonly ownFault: boolean }[] = [];
  let canaryFailure: string | null = null;
  let setAside: SetAside | null = null;

  function review(): void {
    const now = clock();
    ended = ended.filter(({ atMs }) => atMs > now.getTime() - windowMs);
    const found = unfit();
    if (found?.reason === setAside?.reason) return;
    setAside = found && { ...found, since: now.toISOString() };
    onChange(setAside);
  }

  function unfit(): Omit<SetAside, 'since'> | null {
    if (canaryFailure !== null) {
      return { reason: 'canary-failed', words: `The canary journey did not succeed: ${canaryFailure}` };
    }
    const faults = ended.filter(({ ownFault }) => ownFault).length;
    if (faults < leastFaults || faults <= mostShare * ended.length) return null;
    return {
      reason: 'monitor-faults',
      words: `${faults} of the ${ended.length} runs of the last 15 minutes ended by a fault of this worker.`,
    };
  }

  return {
    runEnded(ownFault) {
      ended = [...ended, { atMs: clock().getTime(), ownFault }];
      review();
    },
    canaryEnded(failure) {
      canaryFailure = failure;
      // Old faults would set a worker aside again that has just shown that it works.
      if (failure === null && setAside !== null) ended = [];
      review();
    },
    review,
    get setAside() {
      return setAside;
    },
  };
}
