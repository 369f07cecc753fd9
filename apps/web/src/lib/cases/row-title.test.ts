import { expect, it } from 'vitest';
import { packs } from '@evenhand/policy/packs/index';
import { rowTitle } from './row-title.ts';
import { directory } from './sample-view.ts';

const { behaviours } = packs.find(({ id }) => id === directory.organisation.packs.conduct) ?? { behaviours: [] };
const [one, two] = behaviours;
const title = (text: string, sort = 'unacceptable') =>
  rowTitle({ kind: 'incident', title: text, sort, beganOn: '2026-05-20' }, directory);

it('calls an incident without words by the names of its behaviours', () => {
  expect(title(one?.id ?? '')).toBe(one?.name);
  expect(title(`${one?.id ?? ''}, ${two?.id ?? ''}`)).toBe(`${one?.name ?? ''}, ${two?.name ?? ''}`);
});

it('knows them when a long list of them was cut', () => {
  expect(title(`${one?.id ?? ''},…`)).toBe(one?.name);
});

it('leaves what somebody wrote as it is', () => {
  expect(title('Shouted, then left')).toBe('Shouted, then left');
});

it('says what sort it is when nothing was told', () => {
  expect(title('')).toBe('Incident');
  expect(title('', 'positive')).toBe('Something positive');
});
