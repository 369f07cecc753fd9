import { entryKind } from '@evenhand/policy/entries/index';
import { packs } from '@evenhand/policy/packs/index';
import { expect, it } from 'vitest';
import { words } from '#lib/words/index.ts';
import { complaint, directory, person, viewOf } from '../sample-view.ts';
import { acknowledge, acknowledgementText, acknowledgementTicked, requiredParts } from './acknowledge.ts';
import { noTicks, tickedByHand } from './letter-parts.ts';
import { lettersHere, letterTicked, sendLetter } from './send-letter.ts';

const view = viewOf([complaint().received], '2026-05-19T09:00:00+01:00');
const place = { view, store: { staff: person('line-manager'), directory } };
const { empty, entries, problems } = acknowledge(place);
const required = requiredParts(view);

it('a written acknowledgement has those boxes ticked whose part stands in its words', () => {
  expect(required.length).toBeGreaterThan(3);
  expect(acknowledgementTicked(place, empty)).toEqual(required);
  expect(problems(empty)).toEqual([]);
  expect(entryKind('case', 'acknowledged')?.schema.safeParse(entries(empty)[0]?.body).success).toBe(true);
  // Nothing says yet what cannot be taken up.
  const open = { ...empty, allTakenUp: false };
  expect(acknowledgementTicked(place, open)).toEqual(required.filter((part) => part !== 'cannot-address'));
});

it.each(packs.map((pack) => [pack.id, pack] as const))(
  'every part of a letter of %s has a name in plain words',
  (_, pack) => {
    const parts = pack.letters.flatMap((letter) => letter.parts.map(({ value }) => value));
    expect(parts.filter((part) => !(part in words.acts.acknowledge.partNames))).toEqual([]);
  },
);

it('a part that was cut out of the words by hand is no longer ticked', () => {
  const whole = acknowledgementText(place, empty);
  const letter = whole.replace(/[^\n]*treated no differently[^\n]*/, '');
  expect(letter).not.toBe(whole);
  expect(acknowledgementTicked(place, { ...empty, letter })).toEqual(
    required.filter((part) => part !== 'no-detriment'),
  );
});

it.each(['phone', 'in-person', ''])('nothing is ticked beforehand when it is told %o', (method) => {
  expect(acknowledgementTicked(place, { ...empty, method })).toEqual([]);
  expect(problems({ ...empty, method }).map(({ field }) => field)).toContain('act-parts');
});

it('what was ticked or unticked by hand stays so', () => {
  const spoken = { ...empty, method: 'phone', ...tickedByHand(noTicks(), [], required) };
  expect(acknowledgementTicked(place, spoken)).toEqual(required);
  expect(problems(spoken)).toEqual([]);
  const [first, ...rest] = required;
  const unticked = { ...empty, ...tickedByHand(noTicks(), required, rest) };
  expect(acknowledgementTicked(place, unticked)).toEqual(rest);
  const again = tickedByHand(unticked, rest, required);
  expect(again).toEqual({ ticked: [first], unticked: [] });
});

it('any other letter has its boxes ticked by its words too', () => {
  const rule = sendLetter(view);
  const letter = lettersHere(view).find(({ id }) => id === 'unable-to-proceed')?.id ?? '';
  const values = { ...rule.empty, letter };
  expect(letterTicked(values, view)).not.toEqual([]);
  expect(letterTicked({ ...values, words: 'No.' }, view)).toEqual([]);
  expect(letterTicked({ ...values, method: 'phone' }, view)).toEqual([]);
});
