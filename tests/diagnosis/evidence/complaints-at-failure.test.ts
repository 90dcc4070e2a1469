import { expect, test } from 'vitest';
import { complaintsAtFailure } from '../../../diagnosis/evidence/complaints-at-failure.ts';
import { judge } from '../../../diagnosis/diagnose.ts';
import { obstacle, page, run } from '../run-facts.ts';

const greeting = { text: 'Xin chào NGUYỄN VĂN THỬ', field: 'Thành phần hồ sơ' };
const openTab = { text: 'Trình tự thực hiện', field: 'Trình tự thực hiện Thành phần hồ sơ' };
const objection = { text: 'Vui lòng nhập ngày sinh', field: 'Ngày sinh' };
const well = page({ at: 2_000, stage: 'login', moment: 'stage-end', validations: [greeting] });
const left = (validations: readonly { text: string; field: string | null }[]) =>
  page({ validations: [...validations] });

test('red words that object to nothing are no complaints', () => {
  expect(complaintsAtFailure(run([well, obstacle(), left([greeting, openTab])]))).toEqual([]);
  expect(complaintsAtFailure(run([well, obstacle(), left([greeting, objection])]))).toEqual([objection.text]);
  expect(complaintsAtFailure(run([well, obstacle()]))).toEqual([]);
});

test('a button whose script throws is a script error, also under a red greeting', () => {
  const thrown = { kind: 'page-error', at: 5_000, stage: 'form', name: 'TypeError', message: "Cannot read properties of undefined (reading 'batDau')", scriptHost: 'dvc.example', role: 'portal' } as const; // prettier-ignore
  const stop = obstacle({ reason: 'no-progress', subject: 'Nộp hồ sơ' });
  expect(judge(run([well, thrown, stop, left([greeting, openTab])])).diagnosis?.detail).toBe('script-error');
  expect(judge(run([well, thrown, stop, left([objection])])).diagnosis?.detail).not.toBe('script-error');
});
