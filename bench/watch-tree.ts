import { pssMiB, treeOf } from './process-tree.ts';

export interface TreeWatch {
  /** Processor seconds used between two moments, ms since 1970. */
  cpuSeconds(from: number, to: number): number;
  /** The most that was used at once, MiB. */
  peakPssMiB(): number;
  end(): void;
}

const cpuEveryMs = 250;
/** Asking for memory walks all page tables: seldom enough to cost nobody anything. */
const pssEvery = 6;

/** Watches processes and all that they start, until told to end. */
export function watchTree(roots: readonly number[]): TreeWatch {
  const samples: { readonly at: number; readonly cpuSeconds: number }[] = [];
  let peak = 0;
  const look = (): void => {
    const { pids, cpuSeconds } = treeOf(roots);
    // The tree of a process that ended tells less than before.
    if (cpuSeconds >= (samples.at(-1)?.cpuSeconds ?? 0)) samples.push({ at: Date.now(), cpuSeconds });
    if (samples.length % pssEvery === 0) peak = Math.max(peak, pssMiB(pids));
  };
  const timer = setInterval(look, cpuEveryMs);
  const usedBy = (moment: number): number => {
    const after = samples.findIndex(({ at }) => at >= moment);
    if (after === -1) return samples.at(-1)?.cpuSeconds ?? 0;
    const [a, b] = [samples[Math.max(0, after - 1)]!, samples[after]!];
    const share = b.at === a.at ? 1 : (moment - a.at) / (b.at - a.at);
    return a.cpuSeconds + share * (b.cpuSeconds - a.cpuSeconds);
  };
  return {
    cpuSeconds: (from, to) => usedBy(to) - usedBy(from),
    peakPssMiB: () => peak,
    end: () => clearInterval(timer),
  };
}
