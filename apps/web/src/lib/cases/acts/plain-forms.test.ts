import { dischargeOf } from '@evenhand/policy/derive/discharge';
import { entryKind, entryKinds } from '@evenhand/policy/entries/index';
import { fold } from '@evenhand/policy/history/fold';
import { packName, type DutyRule, type Pack } from '@evenhand/policy/packs/pack';
import { packs } from '@evenhand/policy/packs/index';
import { emptyArrangement } from '@evenhand/policy/records/arrangement';
import { entryMaker } from '@evenhand/policy/testing';
import { describe, expect, it, test } from 'vitest';
import { isActKind } from '../act-kind.ts';
import { directory, person } from '../sample-view.ts';
import type { RecordView } from '#lib/store/port.ts';
import { fieldsAsked, optionsNow, plainRule, type PlainField, type PlainForm, type PlainValues } from './plain-form.ts';
import { sendLetter } from './send-letter.ts';
import { formsOfTheirOwn, hasForm, plainFormOf } from './plain-forms.ts';

const now = '2026-05-19T09:00:00+01:00';
const cameras = [{ id: 'camera', name: 'Front desk', unit: 'unit' }];

const worked = ['case', 'incident', 'arrangement'] as const;
type Worked = (typeof worked)[number];

/** How a record of each kind begins, with as much on it as its forms may ask about. */
const firsts: Record<Worked, [string, Record<string, unknown>]> = {
  case: [
    'feedback-received',
    {
      ...{ feedback: 'complaint', channel: 'in-person', unit: 'unit', customer: 'anonymous' },
      points: [{ text: 'Nobody rang back.' }, { text: 'The form was lost.' }],
    },
  ],
  incident: [
    'incident-recorded',
    { ...{ conduct: 'unacceptable', behaviours: [], unit: 'unit', witnesses: ['Ann'] }, camera: { on: true } },
  ],
  arrangement: ['behaviour-noted', { unit: 'unit', matter: 'Calls about the lane', what: 'Eleven calls in a week.' }],
};

/** A fresh record of a policy. */
function viewIn(pack: Pack, kind: Worked): RecordView {
  const make = entryMaker(packName(pack), { kind, id: '00000000-0000-7000-8000-000000c0ffee' });
  const [firstKind, body] = firsts[kind];
  const first = make(firstKind, '2026-05-15T10:00:00+01:00', 'staff', body);
  const setting = { pack, directory: { ...directory, cameras }, now };
  const state = fold(first.record, [first], pack);
  return { state, setting, clocks: [], duties: [], unsent: new Set() };
}

/** An arrangement that nobody has begun, as it is prepared from an incident. */
function unbegunIn(pack: Pack): RecordView {
  const view = viewIn(pack, 'arrangement');
  const known = { unit: 'unit', matter: 'Calls about the lane', behaviours: [pack.behaviours[0]?.id ?? ''] };
  return { ...view, state: { ...emptyArrangement(view.state.id, packName(pack)), ...known } };
}

const placeOf = (view: RecordView) => ({ view, store: { staff: person('line-manager'), directory } });

/** What a person would put into a field. */
function filled(field: PlainField, values: PlainValues): PlainValues[string] {
  switch (field.is) {
    case 'words':
    case 'line':
      return 'A few words.';
    case 'minutes':
      return '4';
    case 'day':
      return '2026-05-18';
    case 'person':
      return 'staff';
    case 'people':
      return ['staff'];
    case 'yes-no':
      return true;
    case 'checks':
      return optionsNow(field.options, values).map(({ value }) => value);
    case 'choice':
    case 'select':
      return optionsNow(field.options, values).at(-1)?.value ?? '';
    case 'when':
      return undefined;
  }
}

/** Fills in all that is asked, also what is asked only because of what was filled in. */
function filledIn(form: PlainForm, values: PlainValues, isLeft: (field: PlainField) => boolean): PlainValues {
  const next = { ...values };
  for (let round = 0; round < 3; round += 1)
    for (const field of fieldsAsked(form, next)) if (!isLeft(field)) next[field.name] = filled(field, next);
  return next;
}

const dutiesOfPacks = packs.flatMap((pack) =>
  pack.duties
    .filter((duty): duty is DutyRule & { record: Worked } => worked.some((kind) => kind === duty.record))
    .map((duty) => ({ pack, duty, name: `${pack.id}: ${duty.id} on a ${duty.record} by ${duty.act}` })),
);

describe('every duty of a record with a page leads to a form', () => {
  it.each(dutiesOfPacks)('$name', ({ pack, duty }) => {
    expect(worked).toContain(duty.record);
    expect(isActKind(duty.act)).toBe(true);
    expect(hasForm(duty.act, placeOf(viewIn(pack, duty.record)))).toBe(true);
  });
});

describe('what a duty knows beforehand stands in its form', () => {
  it.each(dutiesOfPacks)('$name', ({ pack, duty }) => {
    const view = viewIn(pack, duty.record);
    const always = { ...pack, duties: [{ ...duty, when: { any: [{ fact: 'always' }, duty.when] } as const }] };
    const known = dischargeOf(duty, view.state, { ...view.setting, pack: always });
    const form = plainFormOf(duty.act, placeOf(view));
    if (!form && duty.act === 'letter-sent')
      return expect(sendLetter(view as never).again?.(known)).toMatchObject(known);
    if (!form) return expect(Object.keys(known)).toEqual([]);
    const rule = plainRule(form, view);
    const opened = { ...rule.empty, ...rule.again?.(known) };
    const values = filledIn(form, opened, ({ name }) => name in known);
    expect(rule.problems(values)).toEqual([]);
    expect(rule.entries(values)[0]?.body).toMatchObject(known);
  });
});

/** Every form of every policy, by record and act. */
const forms = packs.flatMap((pack) =>
  [...worked.map((kind) => viewIn(pack, kind)), ...(pack.restrictions ? [unbegunIn(pack)] : [])].flatMap((view) => {
    const record = view.state.kind as Worked;
    const mayBegin = (kind: string): boolean =>
      view.state.beganAt !== null || entryKind(record, kind)?.begins === 'may';
    const kinds = Object.keys(entryKinds[record]).filter(mayBegin);
    return kinds.flatMap((kind) => {
      const form = plainFormOf(kind, placeOf(view));
      const name = `${pack.id}: ${record} ${kind}${view.state.beganAt === null ? ', as the first' : ''}`;
      return form ? [{ name, view, record, form }] : [];
    });
  }),
);

describe('a form makes an entry of the right shape', () => {
  it.each(forms)('$name', ({ view, record, form }) => {
    const rule = plainRule(form, view);
    const least = filledIn(
      form,
      rule.empty,
      ({ missing, name }) => missing === undefined || String(rule.empty[name] ?? '') !== '',
    );
    const most = filledIn(form, rule.empty, () => false);
    // Where no field alone is needed, leaving all as it was is no entry.
    if (form.nothing !== undefined) expect(rule.problems(rule.empty)).not.toEqual([]);
    for (const values of form.nothing === undefined ? [least, most] : [most]) {
      expect(rule.problems(values)).toEqual([]);
      const [entry] = rule.entries(values);
      expect(entry?.kind).toBe(form.kind);
      const read = entryKind(record, form.kind)?.schema.safeParse(entry?.body);
      expect(read?.error?.issues ?? []).toEqual([]);
    }
  });

  it.each(forms)('and takes that entry back as it was: $name', ({ view, form }) => {
    const rule = plainRule(form, view);
    const values = filledIn(form, rule.empty, ({ is }) => is === 'minutes' || is === 'when');
    const body = rule.entries(values)[0]?.body ?? {};
    const again = { ...rule.empty, ...rule.again?.(body) };
    expect(rule.entries(again)[0]?.body).toEqual(body);
  });
});

test('what is empty is said beside its field, and nothing that nobody said is stated', () => {
  const [pack] = packs;
  if (!pack) throw new Error('no policy');
  const view = viewIn(pack, 'case');
  const form = plainFormOf('referred', placeOf(view));
  if (!form) throw new Error('no form');
  const rule = plainRule(form, view);
  expect(rule.problems(rule.empty).map(({ field }) => field)).toEqual(['act-to', 'act-why']);
  const [entry] = rule.entries({ ...rule.empty, to: 'police', why: ' A threat. ' });
  expect(entry?.body).toEqual({ to: 'police', why: 'A threat.', stops: 'none' });
});

test('advice is not asked of the customer, unless the policy says so', () => {
  const [pack] = packs;
  if (!pack) throw new Error('no policy');
  const view = viewIn(pack, 'case');
  const form = plainFormOf('contact-logged', placeOf(view));
  const again = form && plainRule(form, view).again;
  expect(again?.({ purpose: 'legal' })).toEqual({ purpose: 'legal', with: 'colleague' });
  expect(again?.({ purpose: 'legal', with: 'agency' })).toMatchObject({ with: 'agency' });
  expect(again?.({ purpose: 'handling' })).toEqual({ purpose: 'handling' });
});

test('nobody whom a complaint is about, and nobody with a conflict, is offered among those who keep seeing it', () => {
  const [pack] = packs;
  if (!pack) throw new Error('no policy');
  const view = viewIn(pack, 'case');
  const concerned = { about: ['staff'], conflicts: ['coordinator'], keptTo: ['staff', 'service-head'] };
  const form = plainFormOf('access-restricted', placeOf({ ...view, state: { ...view.state, ...concerned } as never }));
  if (!form) throw new Error('no form');
  expect(form.fields[0]).toMatchObject({ is: 'people', except: ['staff', 'coordinator'] });
  expect(form.begins).toEqual({ keeps: ['service-head'] });
  expect(plainRule(form, view).again?.({ keeps: ['staff', 'line-manager'] })).toEqual({ keeps: ['line-manager'] });
});

test('no act has two forms', () => {
  const plain = new Set(forms.map(({ form }) => form.kind));
  expect(formsOfTheirOwn.filter((kind) => plain.has(kind))).toEqual([]);
});

/** Corrections and erasures are written elsewhere. */
const elsewhere = ['corrected', 'redacted'];

test.each(packs.filter(({ restrictions }) => restrictions))('$id: every entry of an arrangement has a form', (pack) => {
  const view = viewIn(pack, 'arrangement');
  const lacks = Object.keys(entryKinds.arrangement).filter((kind) => !hasForm(kind, placeOf(view)));
  const { warning, withheld } = pack.restrictions ?? {};
  const without = [
    ...(warning?.exceptions.length ? [] : ['warning-skipped']),
    ...(withheld ? [] : ['notice-withheld']),
  ];
  expect(lacks.sort()).toEqual([...elsewhere, ...without].sort());
});
