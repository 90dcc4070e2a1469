import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grantText, parseGrant } from '../../../api/access/grant.ts';
import { ownPath } from '../../../api/access/own-path.ts';
import { actions, decide, isWithin, reachOf } from '../../../api/access/policy.ts';

const portals = [
  { id: 'dvc-48', province: '48', vendor: 'vnpt' },
  { id: 'dvc-01', province: '01', vendor: 'viettel' },
  { id: 'justice', vendor: 'vnpt' },
];
const may = (grant: string, action: (typeof actions)[number], object: Parameters<typeof decide>[2]) =>
  decide({ grants: [parseGrant(grant)!], actions: null }, action, object, portals).allowed;

describe('policy', () => {
  test('an operator reaches its province or its portal, a vendor what it supplies, and nobody else', () => {
    expect(may('operator:48', 'read-evidence', { portal: 'dvc-48' })).toBe(true);
    expect(may('operator:48', 'read-evidence', { portal: 'dvc-01' })).toBe(false);
    expect(may('operator:justice', 'read-evidence', { portal: 'justice' })).toBe(true);
    expect(may('operator:justice', 'read-evidence', { portal: 'dvc-48' })).toBe(false);
    expect(may('vendor:vnpt', 'review', { portal: 'justice' })).toBe(true);
    expect(may('vendor:vnpt', 'review', { portal: 'dvc-01' })).toBe(false);
    expect(may('vendor:48', 'read-runs', { portal: 'dvc-48' })).toBe(false);
    expect(may('vendor:nobody', 'read-runs', null)).toBe(false);
  });

  test('an SRE sees runs that failed on our side, without evidence; a guest one run', () => {
    expect(may('sre', 'read-runs', { portal: 'dvc-48', outcome: 'monitor-fault' })).toBe(true);
    expect(may('sre', 'read-runs', { portal: 'dvc-48', outcome: 'failed' })).toBe(false);
    expect(may('sre', 'read-evidence', { portal: 'dvc-48', outcome: 'monitor-fault' })).toBe(false);
    expect(may('guest:a', 'read-evidence', { portal: 'dvc-48', runId: 'a' })).toBe(true);
    expect(may('guest:a', 'read-evidence', { portal: 'dvc-48', runId: 'b' })).toBe(false);
    expect(may('guest:a', 'review', { portal: 'dvc-48', runId: 'a' })).toBe(false);
  });

  const someGrant = fc.oneof(
    fc.constantFrom('national', 'sre', 'operator:48', 'operator:justice', 'vendor:vnpt', 'vendor:x', 'guest:a'),
  );
  const asking = fc.record({
    grants: fc.array(someGrant.map((text) => parseGrant(text)!)),
    actions: fc.option(fc.subarray([...actions])),
  });
  const object = fc.record({
    portal: fc.constantFrom('dvc-48', 'dvc-01', 'justice', 'gone'),
    runId: fc.constantFrom('a', 'b'),
    outcome: fc.constantFrom('ok', 'failed', 'monitor-fault'),
  });

  test('a list and a single object are decided alike, and a further grant never takes anything away', () => {
    fc.assert(
      fc.property(asking, fc.constantFrom(...actions), object, someGrant, (who, action, what, further) => {
        const decided = decide(who, action, what, portals).allowed;
        expect(decided).toBe(isWithin(reachOf(who, action, portals), what));
        const more = { ...who, grants: [...who.grants, parseGrant(further)!] };
        if (decided) expect(decide(more, action, what, portals).allowed).toBe(true);
      }),
    );
  });

  test('a limited key does nothing but what it is limited to, and what everybody may', () => {
    fc.assert(
      fc.property(asking, fc.constantFrom(...actions), object, (who, action, what) => {
        const limited = { ...who, actions: ['read-runs'] };
        if (action !== 'read-runs' && action !== 'read-public') {
          expect(decide(limited, action, what, portals).allowed).toBe(false);
        }
      }),
    );
  });
});

test('grants are read as they are written, and nothing else is one', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const grant = parseGrant(text);
      if (grant !== null) expect(grantText(grant)).toBe(text);
    }),
  );
  for (const wrong of ['', 'vendor', 'vendor:', 'national:48', 'admin', 'NATIONAL', 'sre:x']) {
    expect(parseGrant(wrong)).toBeNull();
  }
});

test('after the sign-in one stays here', () => {
  expect(ownPath('/runs/a?b=c')).toBe('/runs/a?b=c');
  for (const away of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:1', '/a b', '/\t/e', undefined, '']) {
    expect(ownPath(away)).toBe('/');
  } // prettier-ignore
  fc.assert(
    fc.property(fc.webUrl(), fc.string(), (url, text) => {
      for (const path of [url, text, `/${text}`]) {
        expect(new URL(ownPath(path), 'http://here.invalid').host).toBe('here.invalid');
      }
    }),
  );
});
