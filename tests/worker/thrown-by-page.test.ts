import { expect, test } from 'vitest';
import { thrownByPage } from '../../worker/thrown-by-page.ts';

test("an error whose innermost frame is a script of the page is the page's", () => {
  const error = new Error(
    'frame.evaluate: TypeError: hỏng\n    at Array.map (http://dvc.example:8080/lib/old.js:2:60)\n    at Object.read (<anonymous>:2:49)',
  );
  expect(thrownByPage(error)).toEqual({
    name: 'TypeError',
    message: 'hỏng',
    url: 'http://dvc.example:8080/lib/old.js',
  });
});

test.each([
  [
    'our own reading',
    'frame.evaluate: TypeError: x is undefined\n    at Object.read (<anonymous>:2:75)\n    at f (http://a/b.js:1:1)',
  ],
  ['a page that went away', 'frame.evaluate: Execution context was destroyed, most likely because of a navigation'],
  ['no page at all', 'connect ECONNREFUSED\n    at http://127.0.0.1:1/'],
])('an error of %s is not', (_, message) => {
  expect(thrownByPage(new Error(message))).toBeNull();
});
