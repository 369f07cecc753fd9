import { expect, test } from 'vitest';
import { framed } from './letter-frame.ts';

const from = ['Karen Doyle', 'Reception manager', 'Castle Street Council'];

test('a letter greets whom it goes to and is signed by whoever sends it', () => {
  expect(framed('Please stop.', { to: 'Derek Stainforth', from })).toBe(
    'Dear Derek Stainforth,\n\nPlease stop.\n\nKaren Doyle\nReception manager\nCastle Street Council',
  );
});

test('a letter that greets by itself is not greeted twice', () => {
  expect(framed('Dear Sam,\n\nHello.', { to: 'Derek Stainforth', from })).toMatch(/^Dear Sam,\n\nHello\.\n\nKaren/);
});

test('nobody is greeted by no name, and nothing is put around nothing', () => {
  expect(framed('Please stop.', { to: '', from })).toMatch(/^Please stop\./);
  expect(framed('', { to: 'Derek Stainforth', from })).toBe('');
  expect(framed('Please stop.', undefined)).toBe('Please stop.');
});
