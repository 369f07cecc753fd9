import { expect, it } from 'vitest';
import { movePoint, pointTexts } from './points.ts';

const points = ['a', 'b', 'c'].map((id) => ({ id, text: id.toUpperCase() }));
const order = (moved: typeof points) => moved.map((point) => point.id).join('');

it('moves a point up and down, and no further than the ends', () => {
  expect(order(movePoint(points, 'c', -1))).toBe('acb');
  expect(order(movePoint(points, 'a', 1))).toBe('bac');
  expect(order(movePoint(points, 'a', -1))).toBe('abc');
  expect(order(movePoint(points, 'c', 1))).toBe('abc');
  expect(order(movePoint(points, 'nobody', 1))).toBe('abc');
});

it('reads the texts in order, with the one in the box last', () => {
  expect(pointTexts(points, ' D ')).toEqual(['A', 'B', 'C', 'D']);
  expect(pointTexts([{ id: 'x', text: ' ' }], '')).toEqual([]);
});
