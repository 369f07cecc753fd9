import { clocksOf } from '@evenhand/policy/derive/clocks';
import { fold } from '@evenhand/policy/history/fold';
import { packInForce } from '@evenhand/policy/packs/index';
import type { UnitKind } from '@evenhand/policy/packs/nouns';
import { packName, type Pack } from '@evenhand/policy/packs/pack';
import { entryMaker, sampleDirectory } from '@evenhand/policy/testing';
import { describe, expect, it } from 'vitest';
import { fakeDevice } from '#lib/device/fake.ts';
import { fakeStore } from '../fake-store.ts';
import { issueCode } from './issue-code.ts';
import { receiptLines } from './receipt-lines.ts';

const customer = '00000000-0000-7000-8000-00000000000a';
const response = { outcome: 'upheld', answers: [1, 2].map((point) => ({ point, outcome: 'upheld', words: 'Yes.' })) };
const points = [{ text: 'The bus left early.' }, { text: 'Nobody rang.' }];

function told(
  body: Record<string, unknown> = {},
  {
    unitKind = 'department',
    packId = 'jersey-feedback',
    at = '2026-05-15T14:42:00Z',
    then = [],
  }: { unitKind?: string; packId?: string; at?: string; then?: [string, string, Record<string, unknown>][] } = {},
) {
  const pack = packInForce(packId, '2026-05-15') as Pack;
  const make = entryMaker(packName(pack));
  const received = make('feedback-received', at, 'staff', {
    feedback: 'complaint',
    channel: 'in-person',
    unit: 'unit',
    points,
    customer,
    contact: { preferred: 'email' },
    ...body,
  });
  const history = [received, ...then.map(([kind, when, what]) => make(kind, when, 'service-head', what))];
  const state = fold({ kind: 'case', id: received.record.id }, history, pack);
  const setting = { pack, directory: sampleDirectory(unitKind as UnitKind), now: history.at(-1)?.at ?? at };
  return receiptLines({ state, setting, clocks: clocksOf(state, setting) }).map(({ strong, rest }) => strong + rest);
}

describe('what the customer may count on', () => {
  it('has the days of the case’s own clocks: taken after three on a Friday, it begins on Monday', () => {
    expect(told()).toEqual([
      'By Tuesday 19 May, we write to you by email and tell you who looks into it.',
      'By Friday 22 May, the team that gave the service answers each of your 2 points. If it needs longer, we ask you first.',
      'If you are not happy with the answer, you have 20 working days to ask us to look again.',
    ]);
  });

  it('says how they are reached, and one point as one', () => {
    expect(told({ contact: { preferred: 'phone' }, points: points.slice(1) }).slice(0, 2)).toEqual([
      'By Tuesday 19 May, we ring you and tell you who looks into it.',
      'By Friday 22 May, the team that gave the service answers you. If it needs longer, we ask you first.',
    ]);
    expect(told({ contact: undefined })[0]).toContain('on the tracking page');
  });

  it('promises nothing again that was kept when a receipt is given out later', () => {
    const later = told({}, { then: [['acknowledged', '2026-05-18T09:00:00Z', {}]] });
    expect(later[0]).toContain('By Friday 22 May');
    const answered = told({}, { then: [['responded', '2026-05-19T09:00:00Z', response]] });
    expect(answered.join(' ')).not.toContain('By ');
    const closed = told(
      {},
      {
        then: [
          ['responded', '2026-05-19T09:00:00Z', response],
          ['closed', '2026-05-20T09:00:00Z', { reason: 'upheld' }],
        ],
      },
    );
    expect(closed).toEqual([]);
  });

  it('names a school at a school', () =>
    expect(told({}, { unitKind: 'school' }).join(' ')).toContain('The school answers'));

  it('waits for the consent of the person it is about', () => {
    const lines = told({ behalf: { name: 'Amelia', relation: 'Mother' } });
    expect(lines[1]).toBe(
      'When the person it is about agrees, we look into it. We do not know how to reach them: tell us, if you do. Until then we share nothing.',
    );
  });

  it('says by name who must agree and how they are asked, never the number', () => {
    const spokenFor = { name: 'Ruby', preferred: 'phone', phone: '01632 960124' };
    const behalf = { name: 'Amelia', relation: 'Mother', spokenFor };
    const first = 'When Ruby agrees, we look into it.';
    expect(told({ behalf })[1]).toBe(`${first} We ask them by phone. Until then we share nothing.`);
    const asked = told({ behalf }, { then: [['consent-requested', '2026-05-18T09:00:00Z', { from: 'Ruby' }]] });
    expect(asked.join(' ')).toContain(`${first} We have asked them. Until`);
    expect([...told({ behalf }), ...asked].join(' ')).not.toContain('960124');
  });

  it('sends anonymous people to the tracking page, and offers them no next stage', () => {
    const lines = told({ customer: 'anonymous', contact: undefined });
    expect(lines).toContain('You gave no way to reach you, so look for the answer on the tracking page.');
    expect(lines.join(' ')).not.toContain('look again');
  });

  it('promises no dates for kind words', () => {
    expect(told({ feedback: 'compliment' })).toEqual([
      'We pass it on to the people it is about.',
      'If it needs an answer, somebody gets in touch.',
    ]);
  });

  it('promises no answer to kind words from somebody who cannot or will not be reached', () => {
    const expected = [
      'We pass it on to the people it is about.',
      'You can see on the tracking page what becomes of it.',
    ];
    expect(told({ feedback: 'compliment', customer: 'anonymous', contact: undefined })).toEqual(expected);
    expect(told({ feedback: 'suggestion', contact: { preferred: 'none' } })).toEqual(expected);
  });

  it('follows another policy without a word about the first', () => {
    const lines = told({}, { packId: 'ombudsman-code' });
    expect(lines).toEqual([
      'By Friday 22 May, we write to you by email and tell you who looks into it.',
      expect.stringMatching(/^Within 10 working days after that, .+ answers each of your 2 points\.$/),
      'If you are not happy with the answer, you can ask us to look again.',
    ]);
  });
});

it('a new code puts its hash and how staff made sure on the case', async () => {
  const store = fakeStore(sampleDirectory(), 'staff', fakeDevice());
  const hash = { salt: '00'.repeat(16), hash: 'ab'.repeat(32), iterations: 600_000 };
  expect(await issueCode(store, customer, hash, 'Showed a passport')).toEqual({ saved: true });
  expect(store.written).toMatchObject([
    {
      record: { kind: 'case', id: customer },
      kind: 'tracking-code-issued',
      body: { ...hash, checked: 'Showed a passport' },
    },
  ]);
  store.failNext({ saved: false, problem: 'No room.' });
  expect(await issueCode(store, customer, hash, 'Showed a passport')).toEqual({ saved: false, problem: 'No room.' });
});
