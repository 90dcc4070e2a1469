import { expect, test } from 'vitest';
import { readRunRequest } from '../../journeys/run-request.ts';

test('a request of another release is refused by its version, any other by what is wrong with it', () => {
  expect(() => readRunRequest({ version: 2, whatever: true })).toThrow(/version 1, this one is of version 2.*same release/); // prettier-ignore
  expect(() => readRunRequest({ version: 1 })).toThrow(/cannot be read: .*runId/);
  expect(() => readRunRequest(null)).toThrow(/cannot be read/);
});
