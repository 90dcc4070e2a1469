import { hostOf } from '../role-map.ts';
import type { Observer } from './observer.ts';

const maxKept = 200;

/** Exceptions that no script of the page caught. */
export const pageErrors = {
  id: 'page-errors',
  observe({ context, stage, roleOf, add, guarded }) {
    let kept = 0;
    context.on(
      'weberror',
      guarded((webError) => {
        if (kept++ >= maxKept) return;
        const { name, message, stack } = webError.error();
        const host = hostOf(/https?:\/\/[^\s)]+/.exec(stack ?? '')?.[0] ?? '');
        add({
          kind: 'page-error',
          stage: stage(),
          name,
          message,
          scriptHost: host || null,
          role: host ? roleOf(host) : null,
        });
      }),
    );
  },
} as const satisfies Observer;
