import { relative } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { artifactKey, artifactPath, runFolderKey } from '../../artifacts/artifact-key.ts';

const startedAt = new Date('2026-11-22T01:02:03Z');
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '.', '..', '../..', '/etc/passwd', '..\\..\\x', 'a/../../b', '....//', '\0', 'C:\\x'),
);

test('whatever a record calls a run or its file, both lie in a folder of the run', () => {
  fc.assert(
    fc.property(nasty, nasty, (runId, name) => {
      const way = relative('/data', artifactPath('/data', artifactKey(runId, startedAt, name))).split('/');
      expect(way).toHaveLength(4);
      expect(way.slice(0, 2)).toEqual(['runs', '2026-11-22']);
      expect(way).not.toContain('..');
      expect(relative('/data', artifactPath('/data', runFolderKey(runId, startedAt)))).toBe(way.slice(0, 3).join('/'));
    }),
  );
});

test('ids as they are made stay as they are', () => {
  const runId = 'passport--dvc-48--desktop--fibre--2026-11-21T01-00-00-000Z';
  expect(artifactKey(runId, startedAt, 'trace-confirming-device.zip')).toBe(`runs/2026-11-22/${runId}/trace-confirming-device.zip`); // prettier-ignore
});
