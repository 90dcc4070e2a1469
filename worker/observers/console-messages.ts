import { hostOf } from '../role-map.ts';
import type { Observer } from './observer.ts';

/** Errors matter more than warnings. */
const maxKept = { error: 200, warning: 50 };

/** Errors and warnings that pages write to the console. */
export const consoleMessages = {
  id: 'console-messages',
  observe({ context, roleOf, add, guarded }) {
    const kept = { error: 0, warning: 0 };
    context.on(
      'console',
      guarded((message) => {
        const level = message.type();
        if (level !== 'error' && level !== 'warning') return;
        if (kept[level]++ >= maxKept[level]) return;
        const host = hostOf(message.location().url);
        add({
          kind: 'console',
          level,
          text: message.text(),
          scriptHost: host || null,
          role: host ? roleOf(host) : null,
        });
      }),
    );
  },
} as const satisfies Observer;
