import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradePortal } from '../../../api/grade-portal.ts';
import type { AuditFigures } from '../../../results/page-audits.ts';

const rules = fc.array(
  fc.record({ rule: fc.constantFrom('label', 'color-contrast', 'no-such-rule'), pages: fc.integer({ min: 1, max: 9 }), places: fc.integer({ min: 1, max: 99 }) }), // prettier-ignore
  { maxLength: 5 },
);
const audits = fc.record({ pages: fc.integer({ min: 1, max: 9 }), barriers: fc.double({ min: 0, max: 40, noNaN: true }), rules }); // prettier-ignore
const accessibility = (figures: AuditFigures | null) =>
  gradePortal([], [], new Set(), figures).parts.find(({ id }) => id === 'accessibility')!;

test('the more stands in the way of people with disabilities, the fewer points, from all to none', () => {
  fc.assert(
    fc.property(audits, fc.double({ min: 0, max: 10, noNaN: true }), (figures, more) => {
      const worse = accessibility({ ...figures, barriers: figures.barriers + more });
      const better = accessibility(figures);
      expect(better.points).toBeGreaterThanOrEqual(worse.points!);
      expect(worse.points).toBeGreaterThanOrEqual(0);
      expect(better.points).toBeLessThanOrEqual(better.most);
      for (const words of Object.values(better.why)) expect(words).not.toMatch(/NaN|undefined/);
    }),
  );
  expect(accessibility({ pages: 3, barriers: 0, rules: [] }).points).toBe(5);
  expect(accessibility({ pages: 3, barriers: 5, rules: [] }).points).toBe(0);
});

test('where no page was looked at nothing is said, and nothing taken away', () => {
  expect(accessibility(null)).toMatchObject({ points: null, most: 5 });
});

test('the points are explained by what stands in the way most, in both languages', () => {
  const { why } = accessibility({ pages: 4, barriers: 1.5, rules: [{ rule: 'label', pages: 4, places: 12 }, { rule: 'x-y', pages: 2, places: 2 }] }); // prettier-ignore
  expect(why.vi).toBe('Mỗi trang có trung bình 1,5 loại lỗi nặng cản người khuyết tật (axe-core, 4 trang; ô nhập không có tên: 12 chỗ; x-y: 2 chỗ). Đủ điểm ở mức 0, không điểm ở mức 5.'); // prettier-ignore
  expect(why.en).toBe('On the mean a page has 1.5 kinds of faults that keep people with disabilities out (axe-core, 4 pages; fields without a name: 12 places; x-y: 2 places). Full points at 0, none at 5.'); // prettier-ignore
});
