import type { Signal } from '../diagnosis/signals.ts';

export interface Moment {
  /** Milliseconds since the run started. */
  readonly at: number;
  readonly what: Signal['kind'];
  readonly words: string;
}

/** What happened, in its order: steps, refusals, requests that went wrong, messages, probes. What went well on the wire is left out. */
export function timelineOf(signals: readonly Signal[]): readonly Moment[] {
  return signals
    .flatMap((signal) => {
      const words = wordsOf(signal);
      return words === null ? [] : [{ at: Math.round(signal.at), what: signal.kind, words }];
    })
    .sort((a, b) => a.at - b.at);
}

function wordsOf(signal: Signal): string | null {
  switch (signal.kind) {
    case 'step':
      return `${signal.words}${signal.outcome === 'failed' ? ' ✗' : ''}`;
    case 'obstacle':
      return [`${signal.reason}: ${signal.words}`, signal.subject, signal.answer].filter(Boolean).join(' · ');
    case 'page':
      return [`${signal.title} (${signal.status ?? '–'})`, ...signal.alerts].join(' · ');
    case 'request':
      if (signal.failure === null && signal.status !== null && signal.status < 400) return null;
      return `${signal.method} ${signal.url} → ${signal.failure ?? signal.status ?? 'no answer'}`;
    case 'dialog':
    case 'page-error':
    case 'browser-exit':
    case 'our-error':
      return signal.message;
    case 'console':
      return signal.level === 'error' ? signal.text : null;
    case 'control-probe':
      return `${signal.role} ${signal.host}: ${signal.success ? 'ok' : (signal.failure ?? signal.failedPhase ?? 'failed')}`;
    case 'confirmation':
      return `${signal.changed} ${signal.from} → ${signal.to}: ${signal.outcome}`;
    default:
      return null;
  }
}
