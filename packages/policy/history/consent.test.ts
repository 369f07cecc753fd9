import { describe, expect, it } from 'vitest';
import { packInForce } from '../packs/index.ts';
import { packName, type Pack } from '../packs/pack.ts';
import { entryMaker } from '../testing.ts';
import { consentAt, untoldConsents } from './consent.ts';
import { fold } from './fold.ts';

const pack = packInForce('jersey-feedback', '2026-05-15') as Pack;
const ask = { exemptions: [], statements: ['first', 'second'], isRequired: true };
const at = (day: number): string => `2026-05-${day}T09:00:00Z`;

function untold(...consents: { from: string; told?: string[] }[]) {
  const make = entryMaker(packName(pack));
  const received = make('feedback-received', at(15), 'staff', {
    feedback: 'complaint',
    channel: 'in-person',
    unit: 'unit',
    points: [{ text: 'The bus left early.' }],
    customer: '00000000-0000-7000-8000-00000000000a',
    behalf: { name: 'Rosa', relation: 'daughter' },
  });
  const given = consents.map((body, index) => make('consent-given', at(16 + index), 'staff', body));
  const state = fold({ kind: 'case', id: received.record.id }, [received, ...given], pack);
  return {
    at: consentAt(state, ask),
    left: untoldConsents(state, ask).map(({ entry, untold: left }) => [entry.at, left]),
  };
}

describe('a consent that came and does not count yet', () => {
  it('says which statements nobody noted', () => {
    expect(untold({ from: 'Maria' })).toEqual({ at: null, left: [[at(16), ['first', 'second']]] });
    expect(untold({ from: 'Maria', told: ['first'] })).toEqual({ at: null, left: [[at(16), ['second']]] });
  });

  it('is the newest of each person', () =>
    expect(untold({ from: 'Maria' }, { from: 'Maria', told: ['second'] }).left).toEqual([[at(17), ['first']]]));

  it('leaves nothing once everything was told, and nothing before any consent came', () => {
    expect(untold({ from: 'Maria' }, { from: 'Maria', told: ['first', 'second'] })).toEqual({ at: at(17), left: [] });
    expect(untold()).toEqual({ at: null, left: [] });
  });
});
