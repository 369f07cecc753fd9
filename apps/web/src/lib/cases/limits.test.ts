import { describe, expect, it } from 'vitest';
import { clocksOf } from '@evenhand/policy/derive/clocks';
import { instructionOf } from '@evenhand/policy/derive/instruction';
import { dutiesOf } from '@evenhand/policy/derive/duties';
import type { Entry } from '@evenhand/policy/entries/entry';
import { fold } from '@evenhand/policy/history/fold';
import { settingOf } from '@evenhand/policy/history/setting';
import { packName, type Pack } from '@evenhand/policy/packs/pack';
import { packs } from '@evenhand/policy/packs/index';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import { entryMaker } from '@evenhand/policy/testing';
import type { RecordView } from '#lib/store/port.ts';
import { appealOf, arrangementActs } from './arrangement-acts.ts';
import { standing } from './arrangement-facts.ts';
import { beginningOf, originIn } from './begin-arrangement.ts';
import { standingAbout, standingNamed } from './limits-of.ts';
import { markerLines, standingLines } from './marker-lines.ts';
import { mayDo } from './may.ts';
import { directory, person } from './sample-view.ts';

const found = packs.find(
  ({ restrictions }) => restrictions !== null && restrictions.options.some(({ needs }) => needs.length > 0),
);
if (!found) throw new Error('No policy limits contact.');
const pack = found;
const now = '2026-05-20T10:00:00+01:00';
const customer = '00000000-0000-7000-8000-0000000000aa';
const make = entryMaker(packName(pack));

function viewOf<Kind extends RecordKind>(kind: Kind, entries: readonly Entry[]): RecordView<Kind> {
  const state = fold({ kind, id: entries[0]?.record.id ?? '' }, entries, pack);
  const setting = settingOf(state, { pack, directory, now });
  return {
    state,
    setting,
    clocks: clocksOf(state, setting),
    duties: dutiesOf(state, setting),
    unsent: new Set(),
  } as RecordView<Kind>;
}

const bad = pack.behaviours.find(({ conduct }) => conduct === 'unacceptable')?.id ?? '';
const incident = viewOf('incident', [
  make('incident-recorded', '2026-05-18T09:00:00+01:00', 'staff', {
    ...{
      conduct: 'unacceptable',
      unit: 'unit',
      behaviours: [bad, 'of another policy'],
      narrative: 'He rang again.',
      customer,
    },
  }),
]);
const store = (own: Pack | null) => ({
  directory,
  packFor: () => {
    if (!own) throw new Error('This version does not have the policy.');
    return own;
  },
});

describe('what begins from an incident', () => {
  it('knows the person, the unit, the behaviours of the policy and where it grew from', () => {
    const view = beginningOf('new', incident, store(pack), now);
    expect(view?.state).toMatchObject({
      customer,
      unit: 'unit',
      behaviours: [bad],
      incidents: [incident.state.id],
      beganAt: null,
    });
  });

  it('offers only steps by which a record may begin, and to those whom the policy lets', () => {
    const view = beginningOf('new', incident, store(pack), now);
    if (!view) throw new Error('The policy limits contact.');
    expect(arrangementActs(view)).toContain('warning-given');
    expect(arrangementActs(view)).not.toContain('lifted');
    expect(mayDo(view, person('line-manager')).some(({ notYet }) => notYet === null)).toBe(true);
  });

  it('is nothing where the policy does not limit contact, or is not here', () => {
    expect(beginningOf('new', incident, store({ ...pack, restrictions: null }), now)).toBeNull();
    expect(beginningOf('new', incident, store(null), now)).toBeNull();
  });

  it('is found again by what was kept of it, and by nothing else', () => {
    expect(originIn({ kind: 'incident', id: 'one' })).toEqual({ kind: 'incident', id: 'one' });
    for (const kept of [null, 'incident', { kind: 'customer', id: 'one' }, { kind: 'case' }])
      expect(originIn(kept)).toBeNull();
  });
});

describe('what somebody who meets the person is told', () => {
  const option = pack.restrictions?.options.find(({ needs }) => needs.length > 0);
  const particulars = Object.fromEntries((option?.needs ?? []).map((need) => [need, `the ${need}`]));
  const origin = { unit: 'unit', customer, matter: 'Nine calls a day', behaviours: [bad] };
  const warned = make('warning-given', '2026-05-01T10:00:00+01:00', 'line-manager', {
    ...origin,
    named: 'The calls',
    change: 'Ring once',
  });
  const decided = make('restriction-imposed', '2026-05-12T10:00:00+01:00', 'determination-team', {
    ...{ options: [{ id: option?.id, with: particulars }], reasons: 'Nobody else gets through.', until: '2026-08-01' },
  });
  const told = make('letter-sent', '2026-05-13T10:00:00+01:00', 'determination-team', {
    letter: 'restriction-decision',
    words: 'Dear Mr Quist',
  });
  const lines = (...entries: Entry[]) => markerLines(viewOf('arrangement', entries)).join(' ');

  it('is that a warning was given, while nothing is limited', () =>
    expect(lines(warned)).toMatch(/was warned.*No limits hold/));

  it('is that limits do not hold before the person was told', () =>
    expect(lines(warned, decided)).toMatch(/hold once the person was told/));

  it('is each limit with its particulars and until when, and never why', () => {
    const said = lines(warned, decided, told);
    expect(said).toContain(option?.says);
    for (const need of option?.needs ?? []) expect(said).toContain(`the ${need}`);
    expect(said).toMatch(/1 August/);
    expect(said).not.toMatch(/gets through|Nine calls/);
  });

  it('is nothing once it ended', () =>
    expect(lines(warned, decided, told, make('lifted', '2026-05-19T10:00:00+01:00', 'determination-team', {}))).toBe(
      '',
    ));
});

describe('what is told to those who may not read the record', () => {
  const option = pack.restrictions?.options.find(({ needs }) => needs.length > 0);
  const [need = ''] = option?.needs ?? [];
  const decided = viewOf<'arrangement'>('arrangement', [
    make('restriction-imposed', '2026-05-18T10:00:00+01:00', 'service-head', {
      ...{ unit: 'unit', customer, matter: 'Calls', options: [{ id: option?.id, with: { [need]: 'Mondays' } }] },
      ...{ reasons: 'Nobody else may read this.', reviewOn: '2026-08-18' },
    }),
  ]);
  const instruction = instructionOf(decided.state, decided.setting);
  if (!instruction) throw new Error('nothing was decided');
  const told = { name: 'Barnaby Quist', concerns: [customer], pack: packName(pack), instruction };

  it('is what its readers see of it on other pages', () => {
    expect(standingLines(told, { directory, today: '2026-05-20' })).toEqual(markerLines(decided));
    expect(standingLines(told, { directory, today: '2026-05-20' }).join(' ')).toContain('Mondays');
  });

  it('begins on its day, also while this device hears nothing', () => {
    const later = { ...told, instruction: { ...instruction, from: '2026-05-25' } };
    expect(standingLines(later, { directory, today: '2026-05-20' })[0]).toMatch(/hold from/);
    expect(standingLines(later, { directory, today: '2026-05-25' })[0]).not.toMatch(/hold from/);
  });

  it.each([
    ['quist', true],
    ['Barnaby Q', true],
    ['barnaby quist', true],
    ['b', false],
    ['', false],
    ['Barnaby Jones', false],
  ])('is found by the name as "%s": %s', (text, is) => expect(standingNamed(text, [told])).toHaveLength(is ? 1 : 0));

  it('stands on what it is about', () => {
    expect(standingAbout([customer], [told])).toEqual([told]);
    expect(standingAbout([null, 'other'], [told])).toEqual([]);
  });
});

describe('an appeal against limits', () => {
  const at = (hour: number): string => `2026-05-19T${String(hour).padStart(2, '0')}:00:00+01:00`;
  const limited = make('restriction-imposed', '2026-05-18T10:00:00+01:00', 'service-head', {
    ...{ unit: 'unit', customer, matter: 'Calls', options: [{ id: pack.restrictions?.options[0]?.id, with: {} }] },
  });
  const appealed = make('appealed', at(9), 'staff', { from: 'customer' });
  const decided = (outcome: string) => make('appeal-decided', at(10), 'service-head', { outcome, reasons: 'So.' });
  const again = make('reviewed', at(11), 'service-head', { outcome: 'continued', reasons: 'So.' });
  const after = (...entries: Entry[]) => viewOf<'arrangement'>('arrangement', [limited, ...entries]);

  it('stands open until it is decided, also while the limits are looked at', () => {
    expect(appealOf(after(appealed, { ...again, at: at(9) }).state)).toBe('open');
    expect(standing(after(appealed)).at(-1)).toMatch(/nobody has decided/);
    expect(arrangementActs(after(appealed))).toContain('appeal-decided');
  });

  it('that was won asks for a change, until one is made', () => {
    expect(standing(after(appealed, decided('upheld'))).at(-1)).toMatch(/change these limits or end them/);
    expect(appealOf(after(appealed, decided('upheld'), again).state)).toBeNull();
    expect(appealOf(after(appealed, decided('not-upheld')).state)).toBeNull();
    expect(arrangementActs(after(appealed, decided('upheld')))).not.toContain('appeal-decided');
  });
});

it('says beside the decision that only limits for a while can be set yet', () => {
  const strict = packs.find(({ restrictions }) => restrictions?.interim && restrictions.assessment);
  const violent = strict?.behaviours.find(({ danger }) => danger)?.id ?? '';
  if (!strict) throw new Error('No policy sets limits at once and assesses before a full decision.');
  const noted = entryMaker(packName(strict))('behaviour-noted', now, 'line-manager', {
    ...{ unit: 'unit', customer, matter: 'The desk', what: 'He hit it.', behaviours: [violent] },
  });
  const state = fold({ kind: 'arrangement', id: noted.record.id }, [noted], strict);
  const setting = settingOf(state, { pack: strict, directory, now });
  const view = { state, setting, clocks: [], duties: [], unsent: new Set<string>() } as RecordView<'arrangement'>;
  const decider = person('determination-team');
  const line = mayDo(view, decider).find(({ kind }) => kind === 'restriction-imposed');
  expect(line).toMatchObject({ notYet: null, hint: expect.stringMatching(/for a while/) });
});
