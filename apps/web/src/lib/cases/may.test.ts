import { expect, it } from 'vitest';
import type { RecordView } from '#lib/store/port.ts';
import { closingChoices } from './closing-choices.ts';
import { mayDo } from './may.ts';
import { isOvertaken, primaryAct } from './primary-act.ts';
import { optionsNow, plainRule } from './acts/plain-form.ts';
import { plainFormOf } from './acts/plain-forms.ts';
import { complaint, directory, person, viewOf } from './sample-view.ts';

const now = '2026-05-18T09:00:00+01:00';
const answer = { outcome: 'upheld', answers: [1, 2].map((point) => ({ point, outcome: 'upheld', words: 'Yes.' })) };
const line = (may: ReturnType<typeof mayDo>, kind: string) => may.find((each) => each.kind === kind);

it('offers the acknowledgement first, as long as it is owed', () => {
  const { received, make } = complaint();
  const fresh = viewOf([received], now);
  expect(primaryAct(fresh.duties, mayDo(fresh, person('line-manager')), fresh.state)).toMatchObject({
    kind: 'acknowledged',
    label: 'Acknowledge',
    duty: { id: 'acknowledge' },
  });
  const done = viewOf([received, make('acknowledged', now, 'staff', { method: 'email' })], now);
  expect(primaryAct(done.duties, mayDo(done, person('line-manager')), done.state)?.kind).toBe('responded');
});

it('says what may not be done yet with the reason and its clause', () => {
  const view = viewOf([complaint({ about: ['line-manager'] }).received], now);
  const mine = line(mayDo(view, person('line-manager')), 'responded');
  expect(mine?.notYet?.words).toBe('You are one of the people this complaint is about.');
  expect(mine?.notYet?.why.reasons.length).toBeGreaterThan(0);
  expect(line(mayDo(view, person('service-head')), 'responded')?.notYet).toBeNull();
});

it('asks only for what lies outside the form: an extension may be opened before anybody agreed', () => {
  const view = viewOf([complaint().received], now);
  expect(line(mayDo(view, person('line-manager')), 'extended')?.notYet).toBeNull();
});

it('offers to keep it to some people before anybody was chosen, also where it is about a colleague', () => {
  const view = viewOf([complaint({ about: ['staff'] }).received], now);
  expect(line(mayDo(view, person('service-head')), 'access-restricted')?.notYet).toBeNull();
});

it('offers the next stage after the answer, and closing by what was found', () => {
  const { received, make } = complaint();
  const view = viewOf([received, make('responded', '2026-05-18T08:00:00+01:00', 'line-manager', answer)], now);
  const may = mayDo(view, person('line-manager'));
  expect(line(may, 'escalation-requested')?.notYet).toBeNull();
  expect(line(may, 'extended')).toBeUndefined();
  const choices = closingChoices(view, person('line-manager'));
  expect(choices.find(({ id }) => id === 'upheld')?.refusals).toEqual([]);
  expect(choices.find(({ id }) => id === 'not-upheld')?.refusals[0]?.code).toBe('reason-contradicts-outcome');
});

it('has closing right after what is owed once all is answered, among the rest before', () => {
  const { received, make } = complaint();
  const responded = make('responded', '2026-05-18T08:00:00+01:00', 'line-manager', answer);
  const kinds = (view: ReturnType<typeof viewOf>) => {
    const owed = new Set(view.duties.map(({ act }) => act));
    return mayDo(view, person('line-manager'))
      .map(({ kind }) => kind as string)
      .filter((kind) => !owed.has(kind));
  };
  expect(kinds(viewOf([received, responded], now)).slice(0, 2)).toEqual(['closed', 'escalation-requested']);
  expect(kinds(viewOf([received], now))[0]).not.toBe('closed');
  const asked = make('escalation-requested', '2026-05-18T08:30:00+01:00', 'staff', { reason: 'It is not settled.' });
  expect(kinds(viewOf([received, responded, asked], now))[0]).not.toBe('closed');
  const thanks = complaint({ feedback: 'compliment' });
  const thanked = thanks.make('responded', '2026-05-18T08:00:00+01:00', 'line-manager', {
    outcome: 'no-finding',
    letter: 'Thank you.',
  });
  expect(kinds(viewOf([thanks.received, thanked], now))[0]).toBe('closed');
});

it('lets only reasons that hold now be chosen for closing, begins with what was found, and says why not of the rest', () => {
  const { received, make } = complaint();
  const view = viewOf([received, make('responded', '2026-05-18T08:00:00+01:00', 'line-manager', answer)], now);
  const form = plainFormOf('closed', { view, store: { staff: person('line-manager'), directory } });
  const field = form?.fields.find(({ name }) => name === 'reason');
  if (!form || field?.is !== 'choice') throw new Error('The reasons are no choice.');
  const open = optionsNow(field.options, {}).map(({ value }) => value);
  const shut = field.shut?.answers ?? [];
  const nameOf = (id: string) => view.setting.pack.closing.find((each) => each.id === id)?.name;
  expect(open[0]).toBe('upheld');
  expect(open).not.toContain('not-upheld');
  const notUpheld = shut.find(({ name }) => name === nameOf('not-upheld'));
  expect(notUpheld?.why.answer).toHaveLength(1);
  expect(notUpheld?.why.reasons.length).toBeGreaterThan(0);
  // A reason for thanks and ideas is none of a complaint's, now or later.
  expect([...open.map(nameOf), ...shut.map(({ name }) => name)]).not.toContain(nameOf('answered'));
  const rule = plainRule(form, view);
  expect(rule.empty.reason).toBe('upheld');
  expect(rule.problems(rule.empty)).toEqual([]);
  // As an older draft may have it.
  expect(rule.problems({ ...rule.empty, reason: 'not-upheld' }).map(({ field }) => field)).toEqual(['act-reason']);
});

it('offers to open a closed case again, and nothing that would be refused for being closed', () => {
  const { received, make } = complaint();
  const view = viewOf(
    [
      received,
      make('responded', '2026-05-18T08:00:00+01:00', 'line-manager', answer),
      make('closed', '2026-05-18T08:30:00+01:00', 'line-manager', { reason: 'upheld' }),
    ],
    now,
  );
  const kinds = mayDo(view, person('line-manager')).map(({ kind }) => kind);
  expect(kinds).toContain('reopened');
  expect(kinds).not.toContain('closed');
  expect(kinds).not.toContain('responded');
});

it('takes what a form asks as filled in, also what only this policy asks', () => {
  const { received, make } = complaint();
  const given = viewOf([received], now);
  const { pack } = given.setting;
  const clauses = ['JF-24'];
  const learning = { categories: [{ id: 'process', name: 'A better process', clauses }], clauses };
  const asking: typeof pack = {
    ...pack,
    stages: pack.stages.map((stage) => ({ ...stage, findings: [{ id: 'followed', asks: 'Followed?', clauses }] })),
    guards: [
      {
        record: 'case',
        act: 'learning-recorded',
        when: { body: 'category', missing: true },
        refuse: 'category-missing',
        clauses,
      },
    ],
    learning,
  };
  const under = (view: typeof given) => ({ ...view, setting: { ...view.setting, pack: asking } });
  expect(line(mayDo(under(given), person('line-manager')), 'responded')?.notYet).toBeNull();
  const answered = viewOf([received, make('responded', '2026-05-18T08:00:00+01:00', 'line-manager', answer)], now);
  expect(line(mayDo(under(answered), person('line-manager')), 'learning-recorded')?.notYet).toBeNull();
  const ruleOf = (view: typeof given) => {
    const form = plainFormOf('learning-recorded', { view, store: { staff: person('line-manager'), directory } });
    if (!form) throw new Error('What was learned has no form.');
    return plainRule(form, view);
  };
  const rule = ruleOf(under(answered));
  expect(rule.problems(rule.empty).map(({ field }) => field)).toEqual(['act-category', 'act-learned']);
  expect(rule.entries({ category: 'process', learned: ' Ring back. ' })[0]?.body).toEqual({
    category: 'process',
    learned: 'Ring back.',
  });
  const plain = ruleOf(answered);
  expect(plain.problems({ ...plain.empty, learned: 'Ring back.' })).toEqual([]);
});

it('names what a call settles where a call may be for many things', () => {
  const { received, make } = complaint();
  const view = viewOf([received, make('acknowledged', now, 'staff', { method: 'email' })], now);
  const late = { ...view.duties[0], id: 'tell-of-delay', act: 'contact-logged', due: '2026-05-01' } as const;
  const primary = primaryAct([late as (typeof view.duties)[number]], mayDo(view, person('line-manager')), view.state);
  expect(primary).toMatchObject({ kind: 'contact-logged', label: 'Tell the customer why it is late' });
});

it('after an answer, that it came is no longer the main thing, and stays owed where the policy says so', () => {
  const { received, make } = complaint();
  const answered = make('responded', '2026-05-18T08:00:00+01:00', 'line-manager', answer);
  const view = viewOf([received, answered], now);
  const [duty] = viewOf([received], now).duties.filter(({ id }) => id === 'acknowledge');
  if (!duty) throw new Error('Nothing is owed.');
  expect(isOvertaken(duty, viewOf([received], now).state)).toBe(false);
  expect(isOvertaken(duty, view.state)).toBe(true);
  const left = view.duties.filter((each) => !isOvertaken(each, view.state));
  expect(primaryAct(left, mayDo(view, person('line-manager')), view.state)?.kind).not.toBe('acknowledged');
});

it('once consent was asked for, recording it is the main thing', () => {
  const { received, make } = complaint();
  const asked = make('consent-requested', now, 'staff', { from: 'Maria', method: 'phone' });
  const duty = { ...viewOf([received], now).duties[0], id: 'obtain-consent', act: 'consent-requested' };
  const may = [
    { kind: 'consent-requested', label: '', hint: '', notYet: null },
    { kind: 'consent-given', label: '', hint: '', notYet: null },
  ] as unknown as ReturnType<typeof mayDo>;
  const primary = (entries: Parameters<typeof viewOf>[0]) =>
    primaryAct([duty as unknown as RecordView['duties'][number]], may, viewOf(entries, now).state)?.kind;
  expect(primary([received])).toBe('consent-requested');
  expect(primary([received, asked])).toBe('consent-given');
});

it('puts what this person owes before what somebody else does', () => {
  const view = viewOf([complaint().received], now);
  const [first, second] = view.duties.filter(({ act }) => act === 'acknowledged' || act === 'responded');
  const may = mayDo(view, person('line-manager'));
  expect(primaryAct(view.duties, may, view.state)?.duty).toBe(first);
  expect(primaryAct(view.duties, may, view.state, (duty) => duty === second)?.duty).toBe(second);
});
