// What every answer must keep, whatever was asked.
import { expect } from 'vitest';
import { shown, type Attempt } from './attempt.ts';

const words = [
  ...['bad-request', 'not-signed-in', 'not-found', 'conflict', 'too-large', 'too-many-tries'],
  ...['unavailable', 'update-needed'],
];
const headersOfEvery = {
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
  'cache-control': /no-store/,
};

/** Nothing broke, and what is wrong is said in the one shape: a word for programs and a sentence for people. */
export async function keepsPromises(attempt: Attempt, answer: Response, bugs: readonly string[]): Promise<void> {
  const about = `${shown(attempt)}\n    answered ${answer.status} ${bugs.join('\n').slice(0, 1500)}`;
  expect(answer.status, about).toBeLessThan(500);
  for (const [name, value] of Object.entries(headersOfEvery)) {
    expect(answer.headers.get(name) ?? '', `${about}\n    ${name}`).toMatch(value);
  }
  // An answer to HEAD has no words.
  if (answer.status < 400 || attempt.method === 'HEAD') return;
  const text = await answer.text();
  expect(answer.headers.get('content-type'), about).toMatch(/^application\/json/);
  const said = JSON.parse(text) as Record<string, unknown>;
  expect(Object.keys(said).sort(), `${about} ${text}`).toEqual(['error', 'message']);
  expect(words, about).toContain(said['error']);
  // One sentence or two, for people: nothing of how the server is made.
  expect(said['message'], about).toMatch(/^[A-Z][^\p{Cc}\p{Cs}]{5,700}\.$/u);
  // What was sent may stand in it again, between quotes.
  expect(String(said['message']).replace(/".*"/, ''), about).not.toMatch(
    /\bat \S+:\d+:\d+|node_modules|postgres|select .* from|undefined|\[object/i,
  );
}
