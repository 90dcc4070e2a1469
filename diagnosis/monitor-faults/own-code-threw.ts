import type { MonitorFaultKind } from '../causes.ts';
import type { MonitorFaultRule } from '../rule.ts';
import type { SignalOf } from '../signals.ts';

/**
 * Our own code threw where the run cannot go on without it. An observer or a rule that threw only costs evidence
 * (`observer-threw`), and an artifact that could not be kept costs no verdict.
 */
export const ownCodeThrew = {
  id: 'own-code-threw',
  kinds: ['internal-error', 'queue-lost', 'expired-in-queue', 'worker-lost', 'disk-full', 'out-of-memory'],
  needs: ['ourFailures'],
  judge: ({ ourFailures }) => {
    for (const error of ourFailures.errors) {
      const kind = kindOf(error);
      if (kind === null) continue;
      const what = `${error.where}: ${error.name}: ${error.message}`;
      return {
        kind,
        reason: { en: `Our own code failed (${what})`, vi: `Mã nguồn của hệ thống giám sát bị lỗi (${what})` },
      };
    }
    return null;
  },
} satisfies MonitorFaultRule<'ourFailures'>;

function kindOf({ where, name, message }: SignalOf<'our-error'>): MonitorFaultKind | null {
  const text = `${name} ${message}`;
  if (/ENOSPC|no space left/i.test(text)) return 'disk-full';
  if (/ENOMEM|heap out of memory|ERR_WORKER_OUT_OF_MEMORY/i.test(text)) return 'out-of-memory';
  if (where === 'queue')
    return /expired/i.test(text) ? 'expired-in-queue' : /worker|stalled/i.test(text) ? 'worker-lost' : 'queue-lost';
  return where === 'journey' || where === 'worker' ? 'internal-error' : null;
}
