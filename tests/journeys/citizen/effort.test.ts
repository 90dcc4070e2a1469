import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effortLog, operatorSeconds } from '../../../journeys/citizen/effort.ts';

test('operators take the times of table I of Card, Moran and Newell', () => {
  expect(operatorSeconds).toEqual({ keystroke: 0.28, point: 1.1, home: 0.4, prepare: 1.35 });
});

test('a small form costs what its operators add up to', () => {
  const log = effortLog();
  log.screen(); // M
  log.typed(10); // M P 2H 10K
  log.chosen(); // 2M 2P
  log.uploaded(); // 4M 4P
  log.click(); // M P
  log.field({ askedAgain: true, undeclared: false });
  log.field({ askedAgain: false, undeclared: true });
  expect(log.total()).toEqual({
    screens: 1,
    fields: 2,
    fieldsAskedAgain: 1,
    undeclaredFields: 1,
    uploads: 1,
    keystrokes: 10,
    estimatedSeconds: Math.round(9 * 1.35 + 8 * 1.1 + 2 * 0.4 + 10 * 0.28),
  });
});

test('each further operation costs more time, and a field by itself none', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('screen', 'click', 'chosen', 'uploaded'), { maxLength: 30 }), (operations) => {
      const log = effortLog();
      let before = 0;
      for (const operation of operations) {
        log[operation]();
        log.field({ askedAgain: false, undeclared: false });
        const { estimatedSeconds } = log.total();
        expect(estimatedSeconds).toBeGreaterThan(before);
        before = estimatedSeconds;
      }
    }),
  );
});
