import { expect, it } from 'vitest';
import { unscripted } from './unscripted.ts';

it('tells staff without script what the app needs, and customers where to go', () => {
  for (const path of ['/app/', '/app/cases/', '/app/sign-in/']) {
    expect(unscripted(path)).toMatch(/^<noscript>.*needs JavaScript.*href="\/track".*<\/noscript>$/);
  }
});

it('is nothing on the pages that work without script', () => {
  for (const path of ['/', '/track', '/policy/sample', '/appeal']) expect(unscripted(path)).toBe('');
});
