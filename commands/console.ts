/** `npm run console`: builds the web console, for those who start the api themselves; `npm start` does it by itself. Also what the tests begin with. */
import { buildConsole } from './build-console.ts';

export { buildConsole as setup };

if (import.meta.main) await buildConsole();
