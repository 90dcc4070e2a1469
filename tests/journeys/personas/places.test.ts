import { expect, test } from 'vitest';
import { places, shorterNames } from '../../../journeys/personas/places.ts';

test('a unit is also known without its kind and with the kind abbreviated', () => {
  expect(shorterNames('Thành phố Đà Nẵng')).toEqual(['Đà Nẵng', 'TP Đà Nẵng', 'TP. Đà Nẵng']);
  expect(shorterNames('Phường Hải Châu')).toEqual(['Hải Châu', 'P Hải Châu', 'P. Hải Châu']);
});

test('households live in different provinces', () => {
  expect(new Set(places.map(({ province }) => province)).size).toBe(places.length);
});
