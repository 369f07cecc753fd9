import { sampleDirectory } from '@evenhand/policy/testing';
import { fold } from '@evenhand/policy/history/fold';
import { packInForce } from '@evenhand/policy/packs/index';
import type { Pack } from '@evenhand/policy/packs/pack';
import { describe, expect, it } from 'vitest';
import { fakeDevice } from '#lib/device/fake.ts';
import { fakeStore } from '../fake-store.ts';
import { feedbackEntries } from './feedback-entries.ts';
import { categoriesToAsk, newFeedbackForm, type FeedbackForm } from './feedback-form.ts';

const pack = packInForce('jersey-feedback', '2026-05-20') as Pack;
const tracking = { salt: '00'.repeat(16), hash: 'ab'.repeat(32), iterations: 600_000 };

function taken(answers: Partial<FeedbackForm>, needs: string[] = [], policy = pack) {
  const device = fakeDevice();
  const directory = sampleDirectory();
  const store = fakeStore(directory, 'staff', device);
  const form = {
    ...newFeedbackForm(device.newId(), store.staff, directory, device),
    unit: 'unit',
    feedback: 'complaint',
    narrative: 'The bus left without him.',
    ...answers,
  } satisfies FeedbackForm;
  const entries = feedbackEntries(form, { staff: 'staff', reference: 'SA-DEV-001-X', tracking, pack: policy, needs });
  const received = entries.find((entry) => entry.kind === 'feedback-received');
  return {
    form,
    store,
    entries,
    kinds: entries.map((entry) => entry.kind),
    received,
    body: JSON.parse(JSON.stringify(received?.body)) as Record<string, unknown>,
  };
}

const amelia = {
  who: 'named',
  name: ' Amelia Le Brocq ',
  preferred: 'email',
  email: 'amelia@example.org',
  phone: '01632 960123',
} as const;

describe('feedback becomes entries that the store takes', () => {
  it.each<[string, Partial<FeedbackForm>]>([
    ['the least: kind, words and anonymous', { who: 'anonymous' }],
    ['points only', { who: 'anonymous', narrative: '', nextPoint: 'Nobody rang.' }],
    ['a compliment', { ...amelia, feedback: 'compliment' }],
    [
      'everything',
      {
        ...amelia,
        channel: 'letter',
        receivedOn: '2026-05-18',
        receivedTime: '10:15',
        hope: 'An apology',
        eventOn: '2026-05-13',
        awareOn: '2026-05-14',
        about: ['coordinator'],
        flags: ['safeguarding'],
        points: [{ id: 'a', text: 'One' }],
      },
    ],
    [
      'for someone else',
      { ...amelia, speaksFor: 'other', otherName: 'Ruby', relation: 'Mother', consent: 'child-not-competent' },
    ],
  ])('%s', async (_what, answers) => {
    const { store, entries } = taken(answers, ['Large print']);
    expect(await store.append(entries)).toMatchObject({ saved: true });
  });
});

describe('who it is from', () => {
  it('registers a named person with only the address that they chose', () => {
    const { entries, form, body } = taken(amelia);
    expect(entries[0]).toMatchObject({
      record: { kind: 'customer', id: form.customerId },
      kind: 'customer-registered',
      body: { name: 'Amelia Le Brocq', unit: 'unit', email: 'amelia@example.org', phone: undefined },
    });
    expect(body).toMatchObject({
      customer: form.customerId,
      contact: { name: 'Amelia Le Brocq', preferred: 'email', email: 'amelia@example.org' },
    });
    expect(body.contact).not.toHaveProperty('phone');
  });

  it('does not register somebody a second time', () => {
    const known = '00000000-0000-7000-8000-000000000001';
    const { kinds, body } = taken({ ...amelia, known });
    expect(kinds).toEqual(['feedback-received']);
    expect(body.customer).toBe(known);
  });

  it('keeps an anonymous person nameless, with a way to reach them if they gave one', () => {
    const { kinds, body } = taken({
      who: 'anonymous',
      name: 'typed, then thought better of',
      preferred: 'phone',
      phone: '01632 960123',
    });
    expect(kinds).toEqual(['feedback-received']);
    expect(body).toMatchObject({ customer: 'anonymous', contact: { preferred: 'phone', phone: '01632 960123' } });
    expect(JSON.stringify(body)).not.toContain('typed');
    expect(taken({ who: 'anonymous' }).body).not.toHaveProperty('contact');
  });

  it('registers whom it concerns, and reaches whoever speaks', () => {
    const { entries, body } = taken({ ...amelia, speaksFor: 'other', otherName: 'Ruby Le Brocq', relation: 'Mother' });
    expect(entries[0]?.body).toEqual({ name: 'Ruby Le Brocq', unit: 'unit' });
    expect(body).toMatchObject({
      behalf: { name: 'Amelia Le Brocq', relation: 'Mother' },
      contact: { name: 'Amelia Le Brocq', email: 'amelia@example.org' },
    });
    expect(body.behalf).not.toHaveProperty('exemption');
  });
});

describe('consent', () => {
  const other = { ...amelia, speaksFor: 'other', otherName: 'Ruby', relation: 'Mother' } as const;

  it('that was given is a fact of its own, on the same case', () => {
    const { entries, form } = taken({ ...other, consent: 'given' });
    expect(entries.at(-1)).toMatchObject({
      record: { kind: 'case', id: form.caseId },
      kind: 'consent-given',
      body: { from: 'Ruby', method: 'in-person' },
    });
  });

  it('says what the person was told, and why none can be given', () => {
    expect(taken({ ...other, consent: 'given', told: ['kept-apart'] }).entries.at(-1)?.body).toMatchObject({
      told: ['kept-apart'],
    });
    const child = {
      ...other,
      consent: 'child-not-competent',
      age: ' 9',
      proof: 'The school nurse, on Monday. ',
    } as const;
    expect(taken(child).body.behalf).toMatchObject({
      exemption: 'child-not-competent',
      age: 9,
      proof: 'The school nurse, on Monday.',
    });
    // What was typed for another answer stays out.
    expect(taken({ ...child, consent: 'asked' }).body.behalf).toEqual({
      name: 'Amelia Le Brocq',
      relation: 'Mother',
      spokenFor: { name: 'Ruby' },
    });
  });

  it('that was asked for is said to be open', () =>
    expect(taken({ ...other, consent: 'asked' }).kinds.at(-1)).toBe('consent-requested'));

  it('that nobody asked for yet leaves no entry: the duty to ask follows from the case', () => {
    expect(taken({ ...other, consent: 'not-yet' }).kinds).toEqual(['customer-registered', 'feedback-received']);
    expect(taken(other).kinds).toEqual(['customer-registered', 'feedback-received']);
  });

  it('that cannot be given is an exemption', () => {
    const { kinds, body } = taken({ ...other, consent: 'deceased' });
    expect(kinds).not.toContain('consent-given');
    expect(body.behalf).toMatchObject({ exemption: 'deceased' });
  });

  it('comes with how to reach whom it is asked of, and only by the way that was chosen', () => {
    const reach = { email: 'ruby@post.example', phone: ' 01632 960124 ', address: '' };
    const { body, entries } = taken({ ...other, otherReach: { ...reach, preferred: 'phone' } });
    expect(body.behalf).toMatchObject({ spokenFor: { name: 'Ruby', preferred: 'phone', phone: '01632 960124' } });
    expect(entries[0]?.body).toMatchObject({ name: 'Ruby', phone: '01632 960124' });
    expect(JSON.stringify(entries)).not.toContain('ruby@post.example');
    for (const preferred of [undefined, 'none'] as const)
      expect(taken({ ...other, otherReach: { ...reach, preferred } }).body.behalf).toEqual({
        ...{ name: 'Amelia Le Brocq', relation: 'Mother' },
        spokenFor: { name: 'Ruby' },
      });
  });

  it('needs no way to reach somebody who cannot be asked', () => {
    const otherReach = { preferred: 'phone', email: '', phone: '01632 960124', address: '' } as const;
    const { entries } = taken({ ...other, otherReach, consent: 'deceased' });
    expect(JSON.stringify(entries)).not.toContain('960124');
  });

  it('is nobody’s business when people speak for themselves', () =>
    expect(taken({ ...other, speaksFor: 'self', consent: 'given' }).kinds).toEqual([
      'customer-registered',
      'feedback-received',
    ]));
});

describe('what kind of complaint it is', () => {
  const solihull = packInForce('solihull', '2026-05-20') as Pack;
  const [first] = categoriesToAsk({ feedback: 'complaint' }, solihull);
  const categories = [first?.id ?? ''];

  it('is asked where the policy wants it when a complaint is registered', () => {
    expect(first).toBeDefined();
    expect(categoriesToAsk({ feedback: 'compliment' }, solihull)).toEqual([]);
    expect(categoriesToAsk({ feedback: 'complaint' }, pack)).toEqual([]);
  });

  it('goes with the complaint, and not with what it was before the kind was changed', () => {
    expect(taken({ ...amelia, categories }, [], solihull).body.categories).toEqual(categories);
    expect(taken({ ...amelia, categories, feedback: 'comment' }, [], solihull).body.categories).toBeUndefined();
    expect(taken({ ...amelia, categories }).body.categories).toBeUndefined();
  });
});

describe('what must be answered', () => {
  it('is each point in order, the one still in the box included, empty ones not', () => {
    const points = [
      { id: 'a', text: ' The bus left early. ' },
      { id: 'b', text: '  ' },
      { id: 'c', text: 'Nobody rang.' },
    ];
    expect(taken({ who: 'anonymous', points, nextPoint: 'It is the third time.' }).body.points).toEqual([
      { text: 'The bus left early.' },
      { text: 'Nobody rang.' },
      { text: 'It is the third time.' },
    ]);
  });

  it('is the whole account of a complaint that has no points', () => {
    expect(taken({ who: 'anonymous' }).body.points).toEqual([{ text: 'The bus left without him.' }]);
    const long = 'x'.repeat(9000);
    const { body } = taken({ who: 'anonymous', narrative: long });
    expect((body.points as { text: string }[])[0]?.text).toHaveLength(4000);
    expect(body.narrative).toBe(long);
  });

  it('is nothing for a compliment without points', () =>
    expect(taken({ who: 'anonymous', feedback: 'compliment' }).body.points).toEqual([]));
});

describe('when it was received', () => {
  it('is now for what is said to somebody', () => expect(taken({ who: 'anonymous' }).received?.at).toBeUndefined());

  it('is when it reached the organisation for a letter, by the clocks of the pack’s zone', () => {
    const { received } = taken({
      who: 'anonymous',
      channel: 'letter',
      receivedOn: '2026-05-15',
      receivedTime: '15:30',
    });
    expect(received?.at).toBe('2026-05-15T14:30:00.000Z');
  });

  it('is the morning where no time was written, so that the customer loses no day', () => {
    const { received, form } = taken({ who: 'anonymous', channel: 'email', receivedOn: '2026-05-15' });
    expect(received?.at).toBe('2026-05-15T08:00:00.000Z');
    const entry = {
      ...received,
      id: 'x',
      at: received?.at ?? '',
      recordedAt: '',
      by: 'staff',
      device: 'd',
      pack: '',
      kind: 'feedback-received',
      record: { kind: 'case', id: form.caseId } as const,
      body: received?.body ?? {},
    };
    expect(fold({ kind: 'case', id: form.caseId }, [entry], pack).receivedAt).toBe('2026-05-15T08:00:00.000Z');
  });
});

it('only a complaint that was spoken can be settled before it is recorded', () => {
  expect(taken({ ...amelia, settled: true }).body.settled).toBe(true);
  expect(taken(amelia).body.settled).toBeUndefined();
  expect(taken({ ...amelia, settled: true, channel: 'letter' }).body.settled).toBeUndefined();
  expect(taken({ ...amelia, settled: true, feedback: 'comment' }).body.settled).toBeUndefined();
});

it('only what was spoken can be read back', () => {
  expect(taken({ who: 'anonymous', readBack: true }).body.scribe).toEqual({ staff: 'staff', readBack: true });
  expect(taken({ who: 'anonymous', channel: 'letter', readBack: true }).body).not.toHaveProperty('scribe');
});

it('carries the slow hash of the code and never the code', () => {
  const { body, form } = taken({ who: 'anonymous' });
  expect(body.tracking).toEqual(tracking);
  expect(JSON.stringify(body)).not.toContain(form.tracking.code);
});
