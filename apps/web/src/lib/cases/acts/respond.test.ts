import { entryKind } from '@evenhand/policy/entries/index';
import { expect, it } from 'vitest';
import { complaint, directory, person, viewOf } from '../sample-view.ts';
import { acknowledge, acknowledgementText } from './acknowledge.ts';
import { saidAt, timeProblems } from './act-time.ts';
import { contactForm } from './common-forms.ts';
import { plainRule } from './plain-form.ts';
import { sendLetter } from './send-letter.ts';
import { composedLetter, outcomeOf, overallOf, respond, responseLetter } from './respond.ts';

const view = viewOf([complaint().received], '2026-05-19T09:00:00+01:00');
const place = { view, store: { staff: person('line-manager'), directory } };

const fits = (kind: string, body: Record<string, unknown>) => entryKind('case', kind)?.schema.safeParse(body).success;

it('comes to an outcome from the points', () => {
  expect(overallOf(['upheld', 'upheld'])).toBe('upheld');
  expect(overallOf(['upheld', 'not-upheld'])).toBe('partly-upheld');
  expect(overallOf(['upheld', 'no-finding'])).toBe('upheld');
  expect(overallOf(['no-finding'])).toBe('no-finding');
  expect(overallOf(['upheld', ''])).toBe('');
});

it('asks for every point, then makes a letter with the day until which the customer may go on', () => {
  const rule = respond(place);
  expect(rule.problems(rule.empty).map(({ field }) => field)).toEqual([
    'act-outcome-1',
    'act-words-1',
    'act-outcome-2',
    'act-words-2',
    'act-reasons',
  ]);
  const values = {
    ...rule.empty,
    answers: {
      1: { outcome: 'upheld', words: 'We should have rung.' },
      2: { outcome: 'not-upheld', words: 'It was found.' },
    },
    reasons: 'We read the message book.',
  };
  expect(rule.problems(values)).toEqual([]);
  expect(outcomeOf(values, view.state)).toBe('partly-upheld');
  const letter = responseLetter(place, values);
  for (const words of [
    'We should have rung.',
    'It was found.',
    'We read the message book.',
    'stage 2',
    'Wednesday 17 June 2026',
  ])
    expect(letter).toContain(words);
  const [entry] = rule.entries(values);
  expect(fits('responded', entry?.body ?? {})).toBe(true);
  expect(entry?.body.letter).toBe(letter);
});

it('sends no letter whose words were written for another answer', () => {
  const rule = respond(place);
  const answers = (outcome: string) => ({
    1: { outcome, words: 'We looked at it.' },
    2: { outcome, words: 'And at that.' },
  });
  const right = { ...rule.empty, answers: answers('upheld'), reasons: 'We read the message book.' };
  const written = { ...right, letter: 'You were right.', letterFrom: composedLetter(place, right) };
  expect(rule.problems(written)).toEqual([]);
  const changed = { ...written, answers: answers('not-upheld') };
  expect(rule.problems(changed).map(({ field }) => field)).toEqual(['act-letter']);
  expect(rule.problems({ ...changed, letter: '' })).toEqual([]);
  expect(rule.problems({ ...changed, letterFrom: composedLetter(place, changed) })).toEqual([]);
});

it('asks what the policy wants a review to find, keeps it on the record and out of the letter', () => {
  const { pack } = view.setting;
  const asked = { id: 'process-followed', asks: 'Was the process followed?', clauses: ['JF-24'] };
  const stages = pack.stages.map((stage) => ({ ...stage, findings: [asked] }));
  const reviewed = { ...place, view: { ...view, setting: { ...view.setting, pack: { ...pack, stages } } } };
  const rule = respond(reviewed);
  expect(rule.problems(rule.empty).map(({ field }) => field)).toContain('act-review-process-followed');
  const values = { ...rule.empty, review: { 'process-followed': ' It was, but late. ' }, reasons: 'We read it all.' };
  expect(rule.problems(values).map(({ field }) => field)).not.toContain('act-review-process-followed');
  const body = rule.entries(values)[0]?.body ?? {};
  expect(body.findings).toEqual({ 'process-followed': 'It was, but late.' });
  expect(body.letter).not.toContain('It was, but late.');
  expect(rule.again?.(body)).toMatchObject({ review: { 'process-followed': 'It was, but late.' } });
  expect(respond(place).entries(respond(place).empty)[0]?.body).not.toHaveProperty('findings');
});

it.each([{ preferred: 'letter' }, { name: 'Claire' }, { preferred: 'none', email: 'claire@post.example' }])(
  'chooses no way for %o, and asks how it goes out',
  (contact) => {
    const own = { ...place, view: viewOf([complaint({ contact }).received], '2026-05-19T09:00:00+01:00') };
    for (const rule of [respond(own), acknowledge(own), sendLetter(own.view)]) {
      expect(rule.empty.method).toBe('');
      expect(rule.problems(rule.empty as never).map(({ field }) => field)).toContain('act-method');
    }
  },
);

it('keeps a letter that was changed by hand as it is', () => {
  const rule = respond(place);
  expect(responseLetter(place, { ...rule.empty, letter: 'My own words.' })).toBe('My own words.');
});

it('composes the acknowledgement with its real day and wants every part ticked', () => {
  const rule = acknowledge(place);
  expect(acknowledgementText(place, rule.empty)).toContain('Friday 22 May 2026');
  expect(rule.problems(rule.empty)).toEqual([]);
  expect(rule.problems({ ...rule.empty, unticked: ['process'] })[0]?.field).toBe('act-parts');
  expect(rule.problems({ ...rule.empty, allTakenUp: false })[0]?.field).toBe('act-cannot');
  expect(fits('acknowledged', rule.entries(rule.empty)[0]?.body ?? {})).toBe(true);
});

it('takes a said time at the clocks of the organisation, and never from the future', () => {
  expect(saidAt({}, view.setting)).toBeUndefined();
  expect(saidAt({ day: '2026-05-18', time: '08:58' }, view.setting)).toBe('2026-05-18T07:58:00.000Z');
  expect(saidAt({ day: '2026-05-18' }, view.setting)).toBe('2026-05-18T11:00:00.000Z');
  expect(timeProblems({ day: '2026-05-19', time: '23:00' }, view.setting)).toHaveLength(1);
  expect(timeProblems({ day: '2026-05-19', time: '09:01' }, view.setting)).toEqual([]);
});

it('logs a call with its length', () => {
  const rule = plainRule(contactForm(view), view);
  expect(rule.problems(rule.empty).map(({ field }) => field)).toEqual(['act-summary']);
  const [entry] = rule.entries({ ...rule.empty, summary: ' Rang back. ', minutes: '4' });
  expect(entry?.body).toMatchObject({
    summary: 'Rang back.',
    ended: '2026-05-19T08:00:00.000Z',
    started: '2026-05-19T07:56:00.000Z',
  });
  expect(entry?.body).not.toHaveProperty('purpose');
  expect(fits('contact-logged', entry?.body ?? {})).toBe(true);
  const [agreed] = rule.entries({ ...rule.empty, summary: 'We agreed.', purpose: 'handling' });
  expect(agreed?.body).toMatchObject({ purpose: 'handling' });
  expect(fits('contact-logged', agreed?.body ?? {})).toBe(true);
});
