import { describe, expect, test } from 'vitest';
import { causeIds } from '../../../diagnosis/causes.ts';
import { factorKinds } from '../../../diagnosis/incidents/factor.ts';
import { type NameOf, sayIncident } from '../../../diagnosis/incidents/say-incident.ts';

const figures = { failures: 1812, services: 8, portals: 34, provinces: 34 };
const nameOf: NameOf = (kind, id) => (kind === 'service' ? { vi: 'Cấp hộ chiếu', en: 'Passport' } : { vi: `Cổng ${id}`, en: `Portal ${id}` }); // prettier-ignore
const incident = {
  factor: { kind: 'payment-provider', id: 'pay.example' },
  cause: 'payment',
  causeShare: 0.914,
  startedAt: new Date('2026-11-21T01:05:00Z'),
  closedAt: null,
} as const;

describe('an incident in words', () => {
  test('one line stands for eight hundred failing cells', () => {
    const { title, sentence, whoActs } = sayIncident(incident, figures, nameOf);
    expect(title).toEqual({ vi: 'Cổng thanh toán pay.example', en: 'Payment provider pay.example' });
    expect(sentence).toEqual({
      vi: 'Cổng thanh toán pay.example: 1.812 lượt thất bại ở 34 tỉnh từ 08:05 21/11; lỗi thanh toán trực tuyến (91 %).',
      en: 'Payment provider pay.example: 1,812 failed runs in 34 provinces from 08:05 21/11; online payment error (91 %).',
    });
    expect(whoActs.vi).toBe('đơn vị thanh toán cùng đơn vị chủ quản');
  });

  test('a closed one says until when, a small one what it is about', () => {
    const closed = { ...incident, factor: { kind: 'service-at-portal', id: 'passport@dvc-48' }, cause: 'portal', closedAt: new Date('2026-11-21T17:00:00Z') } as const; // prettier-ignore
    const { sentence } = sayIncident(closed, { failures: 1, services: 1, portals: 1, provinces: 1 }, nameOf);
    expect(sentence.vi).toBe('Dịch vụ “Cấp hộ chiếu” tại Cổng dvc-48: 1 lượt thất bại ở 1 dịch vụ từ 08:05 21/11 đến 00:00 22/11; lỗi cổng dịch vụ công (91 %).'); // prettier-ignore
    expect(sentence.en).toContain('1 failed run in 1 service from');
  });

  test('every kind of factor has a name and every cause somebody who acts', () => {
    for (const kind of factorKinds) {
      for (const cause of [...causeIds, 'inconclusive', 'monitor-fault'] as const) {
        const said = sayIncident({ ...incident, factor: { kind, id: 'x@y' }, cause }, figures, () => null);
        for (const { vi, en } of Object.values(said)) {
          expect(vi.length).toBeGreaterThan(2);
          expect(en.length).toBeGreaterThan(2);
          expect(`${vi}${en}`).not.toMatch(/undefined|null|NaN/);
        }
      }
    }
  });
});
