import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dossiers } from '../../sandbox/portals/dossiers.ts';
import { fromVietNamStamp, vietNamStamp } from '../../sandbox/viet-nam-time.ts';
import type { Account } from '../../sandbox/procedures/procedure.ts';
import { citizens } from './citizens.ts';
import { fineProcedure, smallProcedure } from './sandbox-at-work.ts';

const applicant = (citizens as [Account]).at(0)!.record;
const filing = { procedure: smallProcedure, applicant, values: {}, files: [], amountVnd: 0 };

test('the sequence starts anew at midnight in Viet Nam, apart for files and receipts', () => {
  let now = new Date('2026-11-20T16:59:59Z');
  const filed = dossiers('H17.12', () => now);
  const codes = [filed.file(filing), filed.file(filing), filed.file({ ...filing, procedure: fineProcedure })].map(
    ({ code }) => code,
  );
  now = new Date('2026-11-20T17:00:00Z');
  expect([...codes, filed.file(filing).code]).toEqual([
    'H17.12-261120-0001',
    'H17.12-261120-0002',
    'G22.99-261120-000001',
    'H17.12-261121-0001',
  ]);
});

test('only the newest are kept, and paying changes the state', () => {
  const filed = dossiers('H17.12', undefined, 2);
  const codes = [1, 2, 3].map(() => filed.file({ ...filing, amountVnd: 1000 }).code) as [string, string, string];
  expect(filed.find(codes[0])).toBeUndefined();
  expect(filed.markPaid(codes[1])).toMatchObject({ paid: true, state: 'Mới đăng ký' });
  expect(filed.ofCitizen(applicant.idNumber).map(({ code }) => code)).toEqual([codes[2], codes[1]]);
  expect(filed.find(` ${codes[2].toLowerCase()} `)).toMatchObject({ paid: false, state: 'Chờ thanh toán' });
});

test('a stamp of Viet Nam time names its second', () => {
  const years = { min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(years), (time) => {
      expect(fromVietNamStamp(vietNamStamp(time))).toBe(Math.floor(time.getTime() / 1000) * 1000);
    }),
  );
  expect(fromVietNamStamp('2026')).toBeNaN();
});
