import { expect, it } from 'vitest';
import { telHref } from './tel-href.ts';

it.each([
  ['01632 960100', 'tel:01632960100'],
  ['+44 (0)1632 960-100', 'tel:+441632960100'],
  ['999', 'tel:999'],
])('rings %s', (written, href) => expect(telHref(written)).toBe(href));
