import type { Page } from 'playwright-core';
import { withoutQuery } from '../role-map.ts';
import type { Observer } from './observer.ts';

/** Tabs whose process died. */
export const pageCrashes = {
  id: 'page-crashes',
  observe({ context, add, guarded }) {
    context.on(
      'page',
      guarded((page: Page) => {
        page.on(
          'crash',
          guarded(() => add({ kind: 'page-crash', url: withoutQuery(page.url()) })),
        );
      }),
    );
  },
} as const satisfies Observer;
