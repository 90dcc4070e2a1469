import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const shell = htmlAnswer({ status: 200, title: 'Cổng Dịch vụ công', body: '<div id="root"></div>' });

export const shellInPlaceOfScripts = {
  id: 'shell-in-place-of-scripts',
  // Each script fails at its first character, on every device; that little is left on the page is what follows from it.
  expected: { cause: 'portal', detail: 'script-error' },
  says: 'Since the release the server answers for each script, whose name it does not know any more, with the page of its application.',
  touches: 'all',
  portal: {
    before: (request, response, next) => {
      if (/\.m?js$/.test(request.path)) void shell(request, response, next);
      else next();
    },
  },
} satisfies Fault;
