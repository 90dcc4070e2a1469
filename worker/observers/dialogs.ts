import { hostOf } from '../role-map.ts';
import type { Observer } from './observer.ts';

/** The browser's own message boxes; the citizen answers them. */
export const dialogs = {
  id: 'dialogs',
  observe({ context, add, guarded }) {
    context.on(
      'dialog',
      guarded((dialog) => {
        add({
          kind: 'dialog',
          type: dialog.type(),
          message: dialog.message(),
          host: hostOf(dialog.page()?.url() ?? ''),
        });
      }),
    );
  },
} as const satisfies Observer;
