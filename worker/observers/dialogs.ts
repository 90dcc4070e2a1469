import { hostOf } from '../role-map.ts';
import type { Observer } from './observer.ts';

/**
 * The browser's own message boxes. They are accepted, as a citizen would who wants to go on; who looks at the page by the citizen's
 * eyes accepts them as well, and the first of the two counts. Unanswered, the page would stand still.
 */
export const dialogs = {
  id: 'dialogs',
  observe({ context, add, guarded }) {
    context.on(
      'dialog',
      guarded(async (dialog) => {
        add({
          kind: 'dialog',
          type: dialog.type(),
          message: dialog.message(),
          host: hostOf(dialog.page()?.url() ?? ''),
        });
        await dialog.accept().catch(() => undefined);
      }),
    );
  },
} as const satisfies Observer;
