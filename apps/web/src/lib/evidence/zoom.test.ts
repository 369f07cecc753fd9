import { expect, it } from 'vitest';
import { scrollTo, zoomIn, zoomOut, zoomSteps, zoomWithin } from './zoom.ts';

it('goes through the steps up and down, also from between two of them, and stays within them', () => {
  expect(zoomSteps.map(zoomIn)).toEqual([1.5, 2, 3, 4, 6, 6]);
  expect(zoomSteps.map(zoomOut)).toEqual([1, 1, 1.5, 2, 3, 4]);
  expect([zoomIn(1.7), zoomOut(1.7)]).toEqual([2, 1.5]);
  expect([zoomWithin(0.2), zoomWithin(2.2), zoomWithin(99)]).toEqual([1, 2.2, 6]);
});

it('keeps in the middle what was there', () => {
  expect(scrollTo(0.5, 2000, 1000)).toBe(500);
  expect(scrollTo(0.25, 4000, 1000)).toBe(500);
});
