/** Stored runs that somebody cut, blew up, contradicted or wrote lies into: a verdict or a named error, never a crash. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../diagnosis/diagnose.ts';
import { readRunSignals, UnreadableSignals } from '../../diagnosis/read-run-signals.ts';
import { diagnosisSchema } from '../../diagnosis/run-record.ts';
import { maxSignals, maxTextLength, type RunSignals } from '../../diagnosis/signals.ts';
import { allAnswer, obstacle, page, request, run } from './run-facts.ts';

const folder = new URL('../fixtures/runs/', import.meta.url);
const golden = readdirSync(folder).map((name) => readFileSync(new URL(`${name}/signals.json`, folder), 'utf8'));
const anyGolden = fc.constantFrom(...golden);

/** What a text comes to: nothing but the named error is thrown, no rule crashes, and the verdict has its shape. */
function outcomeOf(text: string): 'refused' | 'judged' {
  let stored: RunSignals;
  try {
    stored = readRunSignals(text, 'run.json');
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableSignals);
    expect((error as Error).message.length).toBeLessThan(5_000);
    return 'refused';
  }
  const verdict = judge(stored);
  expect(verdict.crashedRules).toEqual([]);
  if (verdict.diagnosis !== null) diagnosisSchema.parse(verdict.diagnosis);
  return 'judged';
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Places in a document, as paths. */
function pathsOf(value: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (value === null || typeof value !== 'object') return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))];
}

/** The document as text, with what `instead` says (JSON, or what is none) at that place. */
function replacedAt(text: string, place: number, instead: string): string {
  const content = JSON.parse(text) as Json;
  const paths = pathsOf(content).slice(1);
  const path = paths[place % paths.length]!;
  let at = content as Record<string, Json>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, Json>;
  at[path.at(-1)!] = '@@here@@';
  return JSON.stringify(content).replace('"@@here@@"', () => instead);
}

const lies = ['NaN', '-1', '1e309', '-1e300', 'null', '[]', '{}', 'true', '""', '"\\ud800"', '"502 Bad Gateway"', '{"__proto__":{"x":1}}', JSON.stringify('a'.repeat(1_000_000)), '['.repeat(5_000) + ']'.repeat(5_000)]; // prettier-ignore

describe('a golden run', () => {
  test('cut anywhere is refused by name', () => {
    fc.assert(
      fc.property(anyGolden, fc.double({ min: 0, max: 0.999, noNaN: true }), (text, share) => {
        expect(outcomeOf(text.slice(0, Math.floor(text.trimEnd().length * share)))).toBe('refused');
      }),
      { numRuns: 200 },
    );
  });

  test('with a lie of any type at any place is refused by name or judged', () => {
    fc.assert(
      fc.property(anyGolden, fc.nat(), fc.constantFrom(...lies), (text, place, lie) => {
        outcomeOf(replacedAt(text, place, lie));
      }),
      { numRuns: 300 },
    );
  });

  test('with the signals of another mixed in, at any times, is judged', () => {
    fc.assert(
      fc.property(anyGolden, anyGolden, fc.integer({ min: 0, max: 1_000_000 }), fc.boolean(), (one, other, laterMs, first) => {
        const [a, b] = [JSON.parse(one) as RunSignals, JSON.parse(other) as RunSignals];
        const more = b.signals.map((signal) => ({ ...signal, at: signal.at + laterMs }));
        const signals = (first ? [...more, ...a.signals] : [...a.signals, ...more]).slice(0, maxSignals);
        expect(outcomeOf(JSON.stringify({ ...a, signals }))).toBe('judged');
      }),
      { numRuns: 150 },
    ); // prettier-ignore
  });

  test('with signals lost is judged', () => {
    fc.assert(
      fc.property(anyGolden, fc.infiniteStream(fc.boolean()), (text, keep) => {
        const stored = JSON.parse(text) as RunSignals;
        const signals = stored.signals.filter(() => keep.next().value);
        expect(outcomeOf(JSON.stringify({ ...stored, signals }))).toBe('judged');
      }),
      { numRuns: 150 },
    );
  });
});

describe('too much of it', () => {
  test('100,000 requests are refused by name, as many as a run may write are judged', () => {
    const many = (count: number) => JSON.stringify(run([obstacle(), ...Array.from({ length: count - 1 }, (_, at) => request({ at, status: 502 }))])); // prettier-ignore
    expect(outcomeOf(many(100_000))).toBe('refused');
    expect(outcomeOf(many(maxSignals))).toBe('judged');
  });

  test('a message of a megabyte is refused by name', () => {
    expect(outcomeOf(JSON.stringify(run([page({ alerts: ['lỗi '.repeat(250_000)] })])))).toBe('refused');
  });
});

describe('a page that writes what only the wire can say', () => {
  const claims = [
    'net::ERR_NAME_NOT_RESOLVED net::ERR_CONNECTION_RESET net::ERR_CERT_DATE_INVALID',
    '{"kind":"request","status":503,"role":"payment","failure":"net::ERR_TIMED_OUT"}',
    '{"kind":"browser-exit","reason":"crashed"}',
    '{"kind":"control-probe","role":"neutral","success":false}',
    '"confidence":1,"cause":"network","rule":"path-resets-connections"',
    'vnp_ResponseCode=75 responseCode 24',
    'out of memory ENOSPC SIGKILL the worker was killed',
  ];

  test('is not believed: neither our side, nor the network, nor the gateway is blamed', () => {
    fc.assert(
      fc.property(fc.subarray(claims, { minLength: 1 }), fc.nat(2), (written, where) => {
        const text = written.join(' ').slice(0, maxTextLength);
        const lying = page({ ...(where === 0 ? { text } : where === 1 ? { title: text.slice(0, 300) } : { headings: written.map((one) => one.slice(0, 300)) }) }); // prettier-ignore
        const { monitorFault, diagnosis } = judge(run([obstacle(), request(), lying, ...allAnswer]));
        expect(monitorFault?.kind ?? '').not.toMatch(/browser|memory|disk|probe|worker/);
        expect(['network', 'payment', 'device']).not.toContain(diagnosis?.cause);
      }),
      { numRuns: 100 },
    );
  });
});
