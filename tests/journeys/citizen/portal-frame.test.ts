import { expect, test } from 'vitest';
import { portalFrame } from '../../../journeys/citizen/portal-frame.ts';
import { aButton } from './a-control.ts';

const box = { x: 0, y: 20, width: 90, height: 30 };
const scrolled = { ...box, y: -480 };

test("a header is known by its place at the top, a footer by that at the end, a form's own button by neither", () => {
  const frame = portalFrame();
  frame.learn(aButton('Tra cứu', { box, fromTop: 20, fromEnd: 2_000 }));
  frame.learn(aButton('Tìm', { box: { ...box, y: 1_900 }, fromEnd: 120 }));
  expect(frame.has(aButton('Tra cứu', { box, fromEnd: 700 }))).toBe(true);
  expect(frame.has(aButton('Tra cứu', { box: scrolled, fromTop: 20, fromEnd: 700 }))).toBe(true);
  expect(frame.has(aButton('Tìm', { box: { ...box, y: 480 }, fromEnd: 120 }))).toBe(true);
  expect(frame.has(aButton('Tra cứu', { box: { ...box, y: 400 }, fromEnd: 420 }))).toBe(false);
  expect(frame.has(aButton('Gửi', { box, fromEnd: 2_000 }))).toBe(false);
});

test('a link is known by where it leads, wherever it stands', () => {
  const frame = portalFrame();
  frame.learn(aButton('Thanh toán', { kind: 'link', target: '/thanh-toan', box, fromTop: 20, fromEnd: 2_000 }));
  const elsewhere = { kind: 'link', box: { ...box, y: 300 }, fromTop: 300, fromEnd: 90 } as const;
  expect(frame.has(aButton('Thanh toán', { ...elsewhere, target: '/thanh-toan' }))).toBe(true);
  expect(frame.has(aButton('Thanh toán', { ...elsewhere, target: '/thanh-toan?ho-so=1' }))).toBe(false);
});
