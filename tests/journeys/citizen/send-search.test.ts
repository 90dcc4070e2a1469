import { expect, test } from 'vitest';
import { iconBeside } from '../../../journeys/citizen/send-search.ts';
import { aButton, aControl, aPage } from './a-control.ts';

const box = aControl({ box: { x: 100, y: 200, width: 300, height: 36 } });
const iconAt = (x: number, y: number, name = '') => aButton(name, { box: { x, y, width: 32, height: 32 } });

test('the button of a search box stands at its end; what empties the box stands before it', () => {
  const [empties, sends] = [iconAt(366, 202), iconAt(404, 202)] as const;
  expect(iconBeside(aPage([box, empties, sends]), box)).toBe(sends);
});

test('an icon may stand inside its box, and be read as the name that its font should have drawn', () => {
  const inside = iconAt(366, 202, 'manage_search');
  expect(iconBeside(aPage([inside, box]), box)).toBe(inside);
});

test.each([
  ['before it', iconAt(60, 202)],
  ['in another row', iconAt(404, 260)],
  ['far away', iconAt(900, 202)],
  ['with words', iconAt(404, 202, 'Quét mã')],
])('what stands %s is no button of the box', (_, other) => {
  expect(iconBeside(aPage([box, other]), box)).toBeNull();
});
