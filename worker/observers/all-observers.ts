import { consoleMessages } from './console-messages.ts';
import { dialogs } from './dialogs.ts';
import { host } from './host.ts';
import type { Observer } from './observer.ts';
import { pageCrashes } from './page-crashes.ts';
import { pageErrors } from './page-errors.ts';
import { requests } from './requests.ts';

/** Every observer of this folder, in no particular order. */
export const allObservers: readonly Observer[] = [requests, consoleMessages, pageErrors, dialogs, pageCrashes, host];
