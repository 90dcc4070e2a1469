/** docs/causes.md and the code tell the same: every cause, detail, rule and its evidence, in both directions. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { causeIds, causes } from '../../diagnosis/causes.ts';
import { monitorFaultsFirst, monitorFaultsWhenInconclusive } from '../../diagnosis/monitor-faults-in-order.ts';
import { rulesInOrder } from '../../diagnosis/rules-in-order.ts';

const pageText = readFileSync(new URL('../../docs/causes.md', import.meta.url), 'utf8');

/** Every entry of a rule on the page: under which cause and detail, with which evidence. */
function entries(): readonly string[] {
  let cause = '';
  let detail = '';
  const found: string[] = [];
  for (const line of pageText.split('\n')) {
    cause = /^## (?:`([\w-]+)`)?/.exec(line)?.[1] ?? (line.startsWith('## ') ? '' : cause);
    detail = /^### `([\w-]+)`/.exec(line)?.[1] ?? (line.startsWith('##') ? '' : detail);
    const rule = /^- \*\*`([\w-]+)`\*\*/.exec(line)?.[1];
    if (rule !== undefined) found.push(`${cause}/${detail}/${rule}`);
    const evidence = /^ {2}Evidence: (.*)\.$/.exec(line)?.[1];
    if (evidence !== undefined) found.push(`${found.pop() ?? ''}: ${evidence.replaceAll('`', '')}`);
  }
  return found;
}

test('each rule stands under its cause and detail with its evidence, and nothing else does', () => {
  const rules = rulesInOrder.map(({ id, cause, detail, needs }) => `${cause}/${detail}/${id}: ${needs.join(', ')}`);
  const faults = [...monitorFaultsFirst, ...monitorFaultsWhenInconclusive].map(
    ({ id, needs }) => `//${id}: ${needs.join(', ')}`,
  );
  expect([...entries()].sort()).toEqual([...rules, ...faults].sort());
});

test('each cause and detail has its section, and there is no other', () => {
  const sections = [...pageText.matchAll(/^#{2,3} `([\w-]+)`/gm)].map((match) => match[1]);
  expect(sections).toEqual(causeIds.flatMap((cause) => [cause, ...causes[cause].details]));
});
