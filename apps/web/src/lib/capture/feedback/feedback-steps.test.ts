import { sampleDirectory } from '@evenhand/policy/testing';
import { describe, expect, it } from 'vitest';
import { fakeDevice } from '#lib/device/fake.ts';
import { fakeStore } from '../fake-store.ts';
import { newFeedbackForm, type FeedbackForm } from './feedback-form.ts';
import { feedbackSteps, isAnswered, mayFinish, stepsOf, toFix } from './feedback-steps.ts';

function form(answers: Partial<FeedbackForm> = {}): FeedbackForm {
  const device = fakeDevice();
  const directory = sampleDirectory();
  return {
    ...newFeedbackForm(device.newId(), fakeStore(directory, 'staff', device).staff, directory, device),
    ...answers,
  };
}

const least = { feedback: 'complaint', narrative: 'The bus left.', who: 'anonymous' } as const;
const saying = { now: '2026-05-20T13:20:41.000Z', zone: 'Europe/Jersey' };
const problems = (answers: Partial<FeedbackForm>) => toFix(form(answers), saying).map((fix) => fix.problem);

describe('three answers are enough', () => {
  it.each<[string, Partial<FeedbackForm>]>([
    ['the whole story', least],
    ['one point instead', { ...least, narrative: ' ', points: [{ id: 'a', text: 'Nobody rang.' }] }],
    ['a point still in the box', { ...least, narrative: '', nextPoint: 'Nobody rang.' }],
    ['a name', { ...least, who: 'named', name: 'Amelia' }],
  ])('with %s', (_with, answers) => {
    expect(problems(answers)).toEqual([]);
    expect(mayFinish(form(answers), saying)).toBe(true);
  });

  it('and an empty form lacks exactly those three, in their order', () => {
    expect(problems({})).toEqual(['kind-missing', 'what-missing', 'who-missing']);
    expect(mayFinish(form(), saying)).toBe(false);
  });
});

it('neither passes over a day that cannot be read nor takes one that lies ahead', () => {
  expect(toFix(form({ ...least, eventOn: '2026-05-21', awareOn: 'some time in spring' }), saying)).toEqual([
    { step: 'about', field: 'event-on', problem: 'future' },
    { step: 'about', field: 'aware-on', problem: 'unreadDay' },
  ]);
  expect(problems({ ...least, receivedOn: '2026-05-20', receivedTime: '14:20' })).toEqual([]);
});

it('lets nobody find out before it happened', () => {
  expect(problems({ ...least, eventOn: '2026-05-19', awareOn: '2026-05-18' })).toEqual(['aware-before']);
  expect(problems({ ...least, eventOn: '2026-05-18', awareOn: '2026-05-18' })).toEqual([]);
  expect(problems({ ...least, awareOn: '2026-05-18' })).toEqual([]);
});

const nowhere = { email: '', phone: '', address: '' };
const forOther = { who: 'named', name: 'A', speaksFor: 'other', otherName: 'B', relation: 'C' } as const;

describe('one answer calls for another', () => {
  it.each<[Partial<FeedbackForm>, string[]]>([
    [{ who: 'named' }, ['name-missing']],
    [{ who: 'named', name: 'A', speaksFor: 'other' }, ['other-name-missing', 'relation-missing']],
    [{ who: 'named', name: 'A', speaksFor: 'other', otherName: 'B', relation: 'C', age: 'nine' }, ['age-odd']],
    [{ ...forOther, otherReach: nowhere }, []],
    [{ ...forOther, otherReach: { ...nowhere, preferred: 'phone' } }, ['phone-missing']],
    [{ ...forOther, otherReach: { ...nowhere, preferred: 'phone' }, consent: 'deceased' }, []],
    [{ preferred: 'email' }, ['email-missing']],
    [{ preferred: 'email', email: 'amelia at home' }, ['email-odd']],
    [{ preferred: 'email', email: 'amelia@@nowhere' }, ['email-odd']],
    [{ preferred: 'email', email: 'amelia@nowhere' }, ['email-odd']],
    [{ preferred: 'email', email: 'a@b@example.org' }, ['email-odd']],
    [{ preferred: 'email', email: 'amelia@example.' }, ['email-odd']],
    [{ preferred: 'email', email: 'amelia smith@example.org' }, ['email-odd']],
    [{ preferred: 'email', email: ' amelia@example.org ' }, []],
    [{ preferred: 'email', email: 'a.b+c@mail.example.org' }, []],
    [{ preferred: 'phone', phone: 'not a phone' }, ['phone-odd']],
    [{ preferred: 'phone', phone: '01632' }, []],
    [{ preferred: 'phone', phone: '01632 960 124, ask for Ann', email: 'left@@over' }, []],
    [{ preferred: 'email', email: 'amelia@example.org' }, []],
    [{ preferred: 'phone', email: 'amelia@example.org' }, ['phone-missing']],
    [{ preferred: 'phone', phone: 'ask for Di, 960 123 after six' }, []],
    [{ preferred: 'letter' }, ['address-missing']],
    [{ preferred: 'in-person' }, []],
    [{ preferred: 'none' }, []],
    [{ who: 'anonymous', speaksFor: 'other' }, []],
    [{ narrative: 'x'.repeat(20_001) }, ['too-long']],
    [{ points: [{ id: 'a', text: 'x'.repeat(4_001) }] }, ['too-long']],
  ])('%j', (answers, expected) => expect(problems({ ...least, ...answers })).toEqual(expected));

  it('but finishing is offered before those are put right', () =>
    expect(mayFinish(form({ ...least, preferred: 'email' }), saying)).toBe(true));

  it('and comes in the order of the steps', () => {
    const steps = toFix(form({ preferred: 'email', hope: 'x'.repeat(5000) }), saying).map((fix) => fix.step);
    expect(steps).toEqual(['kind', 'what', 'hope', 'who', 'reach']);
  });
});

it('what would put it right is asked where something went wrong, and never hides an answer', () => {
  const without = feedbackSteps.filter((step) => step !== 'hope');
  expect(stepsOf(form(), true)).toEqual(feedbackSteps);
  expect(stepsOf(form(), false)).toEqual(without);
  expect(stepsOf(form({ hope: 'An apology' }), false)).toEqual(feedbackSteps);
});

it('a step counts as answered when it holds an answer', () => {
  const full = form({ ...least, hope: 'An apology', preferred: 'none', flags: ['death'], eventOn: '2026-05-01' });
  expect(
    (['kind', 'what', 'hope', 'who', 'reach', 'needs', 'about'] as const).map((step) => isAnswered(step, full)),
  ).not.toContain(false);
  expect(
    (['kind', 'what', 'hope', 'who', 'reach', 'needs', 'about', 'check'] as const).map((step) =>
      isAnswered(step, form()),
    ),
  ).not.toContain(true);
});
