import { needsConsent, consentAskOf, consentAt } from '@evenhand/policy/history/consent';
import { entryKind } from '@evenhand/policy/entries/index';
import { describe, expect, it } from 'vitest';
import type { RecordView } from '#lib/store/port.ts';
import { complaint, directory, person, viewOf } from '../sample-view.ts';
import type { SpokenFor } from '../spoken-for.ts';
import { askConsent, giveConsent, noteExemption, statementsOf } from './consent.ts';
import { plainRule } from './plain-form.ts';
import { plainFormOf } from './plain-forms.ts';

const doris = { name: 'Doris', preferred: 'phone', phone: '01632 960124' } as const;
const now = '2026-05-19T09:00:00+01:00';
const { make, received } = complaint({ behalf: { name: 'Ann', relation: 'Mother' } });
const view = viewOf([received], now) as RecordView<'case'>;
const fits = (kind: string, body: Record<string, unknown> = {}) =>
  entryKind('case', kind)?.schema.safeParse(body).success;
const fields = (problems: readonly { field: string }[]) => problems.map(({ field }) => field);
const after = (kind: string, body: Record<string, unknown>) => {
  const { state, setting } = viewOf([received, make(kind, now, 'staff', body)], now) as RecordView<'case'>;
  const ask = consentAskOf(state, setting);
  return { needed: needsConsent(state, ask), at: consentAt(state, ask) };
};

describe('consent', () => {
  it('is given with the statements of the policy that were told, and none of them is ticked before', () => {
    const rule = giveConsent(view, doris);
    expect(rule.empty.statements).toEqual([]);
    const all = statementsOf(view).map(({ id }) => id);
    expect(all).toHaveLength(5);
    const [entry] = rule.entries({ ...rule.empty, statements: all });
    expect(fits('consent-given', entry?.body)).toBe(true);
    expect(after('consent-given', entry?.body ?? {}).at).toBe(now);
    const [short] = rule.entries({ ...rule.empty, statements: all.slice(1) });
    expect(after('consent-given', short?.body ?? {}).at).toBeNull();
  });

  it('takes over what they were told when they were asked', () => {
    const rule = askConsent(view, doris);
    expect(rule.problems(rule.empty)).toEqual([]);
    const [asked] = rule.entries({ ...rule.empty, statements: ['kept-apart'] });
    const then = viewOf([received, make('consent-requested', now, 'staff', asked?.body ?? {})], now);
    expect(giveConsent(then as RecordView<'case'>, { name: '' }).empty).toMatchObject({
      from: 'Doris',
      statements: ['kept-apart'],
    });
  });
});

describe('how consent is asked for', () => {
  const way = (spokenFor: SpokenFor) => [askConsent(view, spokenFor), giveConsent(view, spokenFor)].map(chosen);
  const chosen = ({ empty }: { empty: { method: string } }) => empty.method;

  it('begins with the way that suits them, where they can be reached by it', () => {
    expect(way(doris)).toEqual(['phone', 'phone']);
    expect(way({ name: 'Doris', preferred: 'letter', address: '1 High Street' })).toEqual(['letter', 'letter']);
    expect(way({ name: 'Doris', preferred: 'in-person' })).toEqual(['in-person', 'in-person']);
  });

  it.each<[string, SpokenFor]>([
    ['nobody said how', { name: 'Doris' }],
    ['a letter has no address', { name: 'Doris', preferred: 'letter' }],
    ['only another way has an address', { name: 'Doris', preferred: 'letter', email: 'doris@post.example' }],
  ])('is left to be said where %s', (_why, spokenFor) => {
    expect(way(spokenFor)).toEqual(['', '']);
    const rule = askConsent(view, spokenFor);
    expect(fields(rule.problems(rule.empty))).toEqual(['act-method']);
  });

  it('is not taken from the person spoken for where somebody else was asked', () => {
    const asked = make('consent-requested', now, 'staff', { from: 'Their father', method: 'letter' });
    const then = viewOf([received, asked], now) as RecordView<'case'>;
    expect(askConsent(then, doris).empty).toMatchObject({ from: 'Their father', method: '' });
  });
});

describe('why no consent can be given', () => {
  const rule = noteExemption(view);

  it('wants to know who established it, and how old a child is', () => {
    expect(fields(rule.problems(rule.empty))).toEqual(['act-exemption']);
    expect(fields(rule.problems({ ...rule.empty, exemption: 'deceased' }))).toEqual([]);
    expect(fields(rule.problems({ ...rule.empty, exemption: 'lacks-capacity' }))).toEqual(['act-proof']);
    const child = { exemption: 'child-not-competent', proof: 'The nurse, on Monday.' };
    expect(fields(rule.problems({ ...child, age: 'nine' }))).toEqual(['act-age']);
    expect(fields(rule.problems({ ...child, age: '16' }))).toEqual(['act-age']);
    expect(rule.problems({ ...child, age: '15' })).toEqual([]);
  });

  it('ends the need for consent', () => {
    const [entry] = rule.entries({ exemption: 'child-not-competent', proof: 'The nurse, on Monday.', age: '9' });
    expect(fits('exemption-noted', entry?.body)).toBe(true);
    expect(after('exemption-noted', entry?.body ?? {}).needed).toBe(false);
    expect(after('note-added', { text: 'Nothing.' }).needed).toBe(true);
  });
});

it('a closing reason with codes is not saved without one', () => {
  const own = viewOf([complaint().received], now);
  const form = plainFormOf('closed', { view: own, store: { staff: person('service-head'), directory } });
  if (!form) throw new Error('Closing has no form.');
  const rule = plainRule(form, own);
  const vexatious = { ...rule.empty, reason: 'vexatious' };
  expect(fields(rule.problems(vexatious))).toEqual(['act-code']);
  expect(rule.problems({ ...vexatious, code: 'repetitive' })).toEqual([]);
  expect(rule.entries({ ...vexatious, code: 'repetitive' })[0]?.body).toEqual({
    reason: 'vexatious',
    code: 'repetitive',
  });
  expect(rule.entries({ ...rule.empty, reason: 'upheld', code: 'repetitive' })[0]?.body).toEqual({ reason: 'upheld' });
});
