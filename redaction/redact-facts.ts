/** Redacts what is stored of a run beside its trace: signals, record. What rules and lists go by stays. */
import type { Redactor } from './redactor.ts';

/** Words of ours, ids and moments; everything else may quote a page. */
const structural = new Set(['kind', 'stage', 'role', 'resource', 'moment', 'outcome', 'reason', 'where', 'level', 'method', 'control', 'declared', 'understood', 'changed', 'from', 'to', 'failedStage', 'obstacle', 'what', 'resolver', 'via', 'failedPhase', 'startedAt', 'runId', 'service', 'portal', 'province', 'device', 'network', 'filing', 'agreement', 'cause', 'detail', 'rule', 'fileCode', 'validFrom', 'validUntil', 'trace', 'signals', 'place', 'id', 'sha256', 'path', 'file']); // prettier-ignore

/** A copy of the same shape. Numbers are our own measurements and stay; texts that quote a page are redacted. */
export function redactFacts<T>(facts: T, redactor: Redactor): T {
  return walk(facts, '') as T;

  function walk(value: unknown, key: string): unknown {
    if (typeof value === 'string')
      return structural.has(key) && value.length <= 300 ? slugOrRedacted(value, key) : redactor.text(value);
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, name)]));
  }

  /** `reason` is a slug of an obstacle in one place and a sentence in another. */
  function slugOrRedacted(value: string, key: string): string {
    return (key === 'reason' || key === 'file') && !/^[a-z-]+$/.test(value) ? redactor.text(value) : value;
  }
}
