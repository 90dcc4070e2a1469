import { describe, expect, test } from 'vitest';
import { feeDue } from '../../../journeys/catalogue/fee-due.ts';
import { serviceById, services } from '../../../journeys/catalogue/services.ts';
import type { Service } from '../../../journeys/catalogue/service.ts';

function due(id: string, day: string): ReturnType<typeof feeDue> {
  return feeDue(serviceById(id) as Service, new Date(`${day}T12:00:00+07:00`));
}

describe('feeDue', () => {
  test('takes the fee that is valid on the day', () => {
    expect(due('driving-licence', '2025-12-31')).toEqual({ amountVnd: 115_000 });
    expect(due('driving-licence', '2026-01-01')).toEqual({ amountVnd: 135_000 });
    expect(due('id-card', '2025-06-01')).toEqual({ amountVnd: 25_000 });
    expect(due('id-card', '2026-06-01')).toEqual({ amountVnd: 50_000 });
    expect(due('permanent-residence', '2026-06-01')).toEqual({ amountVnd: 10_000 });
  });

  test('counts days in Viet Nam, not in Greenwich', () => {
    const licence = serviceById('driving-licence') as Service;
    expect(feeDue(licence, new Date('2025-12-31T16:59:59Z'))).toEqual({ amountVnd: 115_000 });
    expect(feeDue(licence, new Date('2025-12-31T17:00:00Z'))).toEqual({ amountVnd: 135_000 });
  });

  test('is null where nothing is due, and null as amount where something is due that others set', () => {
    expect(due('birth-registration', '2026-06-01')).toBeNull();
    expect(due('death-registration', '2026-06-01')).toBeNull();
    expect(due('traffic-fine', '2026-06-01')).toEqual({ amountVnd: null });
  });

  test('fees run in the right direction, and two for the ordinary case never overlap', () => {
    for (const { id, fees } of services) {
      for (const { from, until } of fees) if (from && until) expect(from < until, id).toBe(true);
      const ordinary = fees.filter(({ condition }) => condition === undefined);
      const sorted = ordinary
        .map(({ from = '', until = '9999' }) => ({ from, until }))
        .sort((a, b) => (a.from < b.from ? -1 : 1));
      sorted.slice(1).forEach(({ from }, at) => expect(sorted[at]!.until < from, id).toBe(true));
    }
  });
});
