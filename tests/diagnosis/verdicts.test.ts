/** Every rule on what it is for and on its nearest decoy; the rows stand by cause in `verdicts/`. */
import { describe, expect, test } from 'vitest';
import { causes } from '../../diagnosis/causes.ts';
import { judge } from '../../diagnosis/diagnose.ts';
import { rulesInOrder } from '../../diagnosis/rules-in-order.ts';
import type { RunContext, Signal } from '../../diagnosis/signals.ts';
import { run } from './run-facts.ts';
import { portalVerdicts } from './verdicts/portal-verdicts.ts';
import { complexityVerdicts } from './verdicts/complexity-verdicts.ts';
import { paymentVerdicts } from './verdicts/payment-verdicts.ts';
import { dataSharingVerdicts } from './verdicts/data-sharing-verdicts.ts';
import { networkVerdicts } from './verdicts/network-verdicts.ts';
import { deviceVerdicts } from './verdicts/device-verdicts.ts';

const rows = [
  ...portalVerdicts,
  ...complexityVerdicts,
  ...paymentVerdicts,
  ...dataSharingVerdicts,
  ...networkVerdicts,
  ...deviceVerdicts,
];

const verdictOf = (signals: readonly Signal[], context: Partial<RunContext> = {}): string => {
  const { diagnosis, monitorFault, crashedRules } = judge(run(signals, context));
  expect(crashedRules).toEqual([]);
  return monitorFault?.kind ?? (diagnosis?.cause === null ? diagnosis.detail : (diagnosis?.rule ?? 'nothing'));
};

describe.each(rows)('$rule', ({ rule, fires, decoy, decoyIs, context }) => {
  test('is the verdict on what it is for', () => expect(verdictOf(fires, context)).toBe(rule));
  test(`is not the verdict on its nearest decoy (${decoyIs})`, () => expect(verdictOf(decoy, context)).toBe(decoyIs));
});

test('every rule has a row', () => {
  expect(new Set(rows.map(({ rule }) => rule))).toEqual(new Set(rulesInOrder.map(({ id }) => id)));
});

test('every detail of every cause has a rule', () => {
  const judged = new Set(rulesInOrder.map(({ cause, detail }) => `${cause}/${detail}`));
  const declared = Object.entries(causes).flatMap(([cause, { details }]) =>
    details.map((detail) => `${cause}/${detail}`),
  );
  expect(declared.filter((detail) => !judged.has(detail))).toEqual([]);
});
