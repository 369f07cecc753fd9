import { describe, expect, test } from 'vitest';
import type { Directory } from '../directory.ts';
import { packAt, packs } from '../packs/index.ts';
import type { Pack } from '../packs/pack.ts';
import { sampleDirectory } from '../testing.ts';
import { policyPageOf } from './policy-page.ts';

// A Tuesday before three in the afternoon, in a week without holidays.
const now = '2026-05-12T10:00:00+01:00';
const inForce = (id: string): Pack => {
  const pack = packAt(id, now);
  if (!pack) throw new Error(`The pack ${id} is gone.`);
  return pack;
};
const jersey = { feedback: inForce('jersey-feedback'), conduct: inForce('jersey-education') };
const page = (more: Partial<Directory> = {}, of: { feedback: Pack; conduct: Pack | null } = jersey, at = now) =>
  policyPageOf(of, { ...sampleDirectory(), ...more }, at);
const limit = (id: string, ...given: Parameters<typeof page>) => {
  const found = page(...given).limits.find((each) => each.id === id);
  if (!found) throw new Error(`No limit ${id}`);
  return found;
};

test.each(packs.map((pack) => [pack.id, pack] as const))(
  'whatever an organisation adopted, its page can be made: %s',
  (_, pack) => {
    const made = page({}, { feedback: pack, conduct: pack });
    expect(made.policies).toEqual([expect.objectContaining({ title: pack.title, edition: pack.edition })]);
    expect(made.stages.map(({ id }) => id)).toEqual(pack.stages.map(({ id }) => id));
    expect(made.exclusions).toHaveLength(pack.exclusions.length);
    for (const { reasons } of made.limits) expect(reasons.length).toBeGreaterThan(0);
    // What staff read is not for the public, and no clause's own texts are in it beside the reasons.
    for (const { says } of pack.expected.filter((each) => each.for === 'staff'))
      expect(made.expected).not.toContain(says);
  },
);

test('where the policy is silent on those who give no name, the page says what staff are told', () => {
  const silent = page({}, { feedback: inForce('ombudsman-code'), conduct: null });
  expect(silent.anonymous).toBeNull();
  expect(silent.anonymousDone).toMatch(/looked into like others/);
  expect(page().anonymous).not.toBeNull();
});

test('customers read that there is not always a warning where the policy or its measures at once leave it out', () => {
  const conductOf = (id: string) => page({}, { feedback: inForce('jersey-feedback'), conduct: inForce(id) }).conduct;
  expect(conductOf('customer-actions')).toMatchObject({ warned: true, warnedAlways: false });
});

test('the list of behaviours has no word for what is on no list', () => {
  const { conduct } = page();
  expect(conduct?.unacceptable.length).toBeGreaterThan(0);
  expect(conduct?.unacceptable).not.toContain('Something else');
});

describe('what the policies leave open', () => {
  const decisionOn = (choice: string): Partial<Directory> => {
    const option = jersey.feedback.choices.find(({ id }) => id === choice)?.options[0]?.id ?? '';
    const taken = { pack: 'jersey-feedback', choice, option, reason: 'So.', decidedBy: 'administrator' };
    return { decisions: [{ ...taken, from: '2026-01-01' }] };
  };

  test.each(packs.map((pack) => [pack.id, pack] as const))(
    'is told customers without words of staff: %s',
    (_, pack) => {
      const said = page({}, { feedback: pack, conduct: pack }).notices.map(({ says }) => says);
      for (const says of said) {
        expect(says).not.toMatch(/Evenhand|administrator|customer|\bcase\b|on record|this policy|other councils/i);
        expect(says.length).toBeLessThan(200);
      }
      expect(said).not.toEqual(expect.arrayContaining(pack.notices.map((notice) => notice.says)));
    },
  );

  test('is not told twice once the organisation has decided it', () => {
    const ids = (more: Partial<Directory>) => page(more).notices.map(({ id }) => id);
    expect(ids({})).toContain('A-1');
    expect(ids(decisionOn('receipt-day'))).not.toContain('A-1');
    expect(page(decisionOn('receipt-day')).decisions).toHaveLength(1);
  });

  test('is not told where it concerns only staff', () => {
    expect(page().notices.map(({ id }) => id)).not.toContain('D-37');
  });
});

describe('limits', () => {
  test('say how long, from what, and the last day of a complaint that comes now', () => {
    expect(limit('stage-1')).toMatchObject({
      ...{ kind: 'target', length: { count: 5, unit: 'days' }, counted: 'working', schoolDays: true },
      ...{ countFrom: 'start-day-is-1', from: 'receipt', stage: null, cutoff: true, waitsForConsent: true },
      ...{ ifNow: '2026-05-18', local: false },
    });
    expect(limit('first-response').ifNow).toBe('2026-05-13');
  });

  test('after the cut-off the last day is a day later', () =>
    expect(limit('first-response', {}, jersey, '2026-05-12T16:00:00+01:00').ifNow).toBe('2026-05-14'));

  test('of a later stage count from when it was asked for, and have no day yet', () =>
    expect(limit('stage-2')).toMatchObject({ from: 'stage', stage: 'stage-2', ifNow: null, length: { count: 10 } }));

  test("the customer's own time counts from the answer", () =>
    expect(limit('escalate-by')).toMatchObject({ kind: 'window', from: 'answer', ifNow: null }));

  test('more time says who has to agree, and where it is somebody else', () =>
    expect(limit('stage-1').more).toEqual({
      agreedBy: ['customer'],
      agreedByAt: [{ units: ['school'], value: ['all-parties'] }],
      atMost: null,
    }));

  test('a length that differs by kind of unit names the kinds together', () => {
    const { lengthAt } = limit('anonymise');
    expect(lengthAt).toEqual([
      { units: expect.arrayContaining(['school', 'youth-service']) as string[], value: { count: 100, unit: 'years' } },
    ]);
  });

  test('that the organisation did not choose are not told, and those of thanks and ideas are told as theirs', () => {
    const [rule] = jersey.feedback.clocks;
    if (!rule) throw new Error('No clock');
    const choice = {
      ...{ id: 'aim', question: 'Is there an aim?', standard: 'no', settles: 'D-39', clauses: ['JF-110'] },
      options: [
        { id: 'no', says: 'No.' },
        { id: 'yes', says: 'Yes.' },
      ],
    };
    const usual = {
      ...rule,
      id: 'usual-response',
      when: { all: [{ feedback: ['suggestion'] }, { choice: 'aim', is: ['yes'] }, { not: { fact: 'anonymous' } }] },
    } as const;
    const pack: Pack = { ...jersey.feedback, choices: [choice], clocks: [usual, rule] };
    const of = { feedback: pack, conduct: pack };
    const ids = (...given: Parameters<typeof page>) => page(...given).limits.map(({ id }) => id);
    expect(ids({}, of)).toEqual([rule.id]);
    const decisions = [
      { ...{ pack: pack.id, choice: 'aim', option: 'yes', reason: 'R' }, decidedBy: 'boss', from: '2026-01-01' },
    ];
    expect(limit('usual-response', { decisions }, of)).toMatchObject({ notOfComplaints: true, ifNow: null });
    expect(limit(rule.id, { decisions }, of).notOfComplaints).toBe(false);
  });

  test('of those who give no name are told apart from those of everybody else', () => {
    const { limits } = page({}, { feedback: inForce('ombudsman-code'), conduct: null });
    const first = limits.filter(({ id }) => id === 'stage-1');
    expect(first.map(({ nameless }) => nameless)).toEqual([false, true]);
    expect(limits.filter(({ nameless }) => nameless).map(({ id }) => id)).toEqual(['stage-1']);
  });

  test('two rules of one name that read the same are one, those that differ are two', () => {
    const code = inForce('ombudsman-code');
    const named = (pack: Pack) =>
      page({}, { feedback: pack, conduct: pack }).limits.filter(({ id }) => id === 'acknowledge');
    expect(named(code).map(({ stage }) => stage)).toEqual([null, 'stage-2']);
    const [first] = code.clocks;
    if (!first) throw new Error('No clock');
    expect(named({ ...code, clocks: [first, { ...first, when: { fact: 'always' } }] })).toHaveLength(1);
  });
});

describe('what the organisation decided itself', () => {
  const zone = { value: 'Europe/Jersey', clauses: ['X-1'] } as const;
  const pack: Pack = {
    ...jersey.feedback,
    counting: { ...jersey.feedback.counting, zone },
    choices: [
      {
        ...{ id: 'day-one', question: 'Which day is the first?', standard: 'same', settles: 'A-1', clauses: ['JF-34'] },
        options: [
          { id: 'same', says: 'The day itself.' },
          {
            ...{ id: 'next', says: 'The day after.' },
            change: { clocks: { 'stage-1': { countFrom: { value: 'next-day-is-1', clauses: ['JF-34'] } } } },
          },
        ],
      },
    ],
  };
  const decided = (from: string): Directory['decisions'] => [
    { pack: pack.id, choice: 'day-one', option: 'next', reason: 'Our board asked for it.', decidedBy: 'boss', from },
  ];
  const of = { feedback: pack, conduct: pack };

  test('is told with its reason, changes the limit, and the limit says so', () => {
    const decisions = decided('2026-05-12');
    expect(page({ decisions }, of).decisions).toEqual([
      {
        question: 'Which day is the first?',
        says: 'The day after.',
        reason: 'Our board asked for it.',
        from: '2026-05-12',
      },
    ]);
    expect(limit('stage-1', { decisions }, of)).toMatchObject({ local: true, ifNow: '2026-05-19' });
    expect(limit('stage-2', { decisions }, of).local).toBe(false);
    expect(JSON.stringify(page({ decisions }, of))).not.toContain('boss');
  });

  test('is not told before it is in force', () => {
    const made = page({ decisions: decided('2026-05-13') }, of);
    expect(made.decisions).toEqual([]);
    expect(made.limits.find(({ id }) => id === 'stage-1')?.local).toBe(false);
  });

  test('days off that it announced are told as long as they are to come, and move the last day', () => {
    const added = [
      { day: '2026-05-14', addedAt: '2026-05-01T10:00:00Z', reason: 'A day of mourning' },
      { day: '2026-05-11', addedAt: '2026-05-01T10:00:00Z', reason: 'Over' },
    ];
    const calendar = { ...sampleDirectory().calendar, added };
    expect(page({ calendar }).counting.closed).toEqual([{ day: '2026-05-14', reason: 'A day of mourning' }]);
    expect(limit('stage-1', { calendar }).ifNow).toBe('2026-05-19');
  });
});

describe('who is outside', () => {
  const withPanel = (confirmedOn: string | null): Pack => ({
    ...jersey.feedback,
    contacts: [{ id: 'panel', name: 'Panel', lines: ['1 Example Street'], confirmedOn, clauses: ['JF-92'] }],
    externalBody: { value: { name: 'The Panel', contact: 'panel' }, clauses: ['JF-91'] },
  });
  const external = (pack: Pack) => page({}, { feedback: pack, conduct: pack }).external;

  test('and helps people to complain is told in the same way', () => {
    const [panel] = withPanel(null).contacts;
    if (!panel) throw new Error('No contact');
    const pack: Pack = { ...withPanel(null), contacts: [{ ...panel, helper: true }] };
    expect(page({}, { feedback: pack, conduct: pack }).helpers).toEqual([{ name: 'Panel', lines: [] }]);
    expect(page({}, { feedback: withPanel(null), conduct: null }).helpers).toEqual([]);
  });

  test('has an address only when an administrator confirmed it', () => {
    expect(external(withPanel('2026-01-05'))).toEqual({ name: 'The Panel', lines: ['1 Example Street'] });
    expect(external(withPanel(null))).toEqual({ name: 'The Panel', lines: [] });
  });
});

test('the policy on conduct is told beside the one on feedback, and as one where both are one', () => {
  expect(page().policies.map(({ title }) => title)).toEqual([jersey.feedback.title, jersey.conduct.title]);
  expect(page().conduct?.unacceptable.length).toBeGreaterThan(0);
  const both = inForce('solihull');
  expect(page({}, { feedback: both, conduct: both }).conduct?.expected).toEqual([]);
});

test('how to reach the organisation is its own, never that of the policy', () => {
  expect(page().contact).toBeNull();
  const { organisation } = sampleDirectory();
  const contact = { phone: '01632 960001' };
  expect(page({ organisation: { ...organisation, contact } }).contact).toEqual({ name: 'Sample', ...contact });
});
