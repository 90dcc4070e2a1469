import { hostOf } from '../role-map.ts';
import type { Observer } from './observer.ts';

/** Native dialogs. They are accepted as a citizen would who wants to go on: unanswered, Playwright would refuse them. */
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
        await dialog.accept();
      }),
    );
  },
} as const satisfies Observer;
