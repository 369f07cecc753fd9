import { expect, it } from 'vitest';
import { complaint, viewOf } from './sample-view.ts';
import { storyOf } from './story.ts';

const now = '2026-05-20T09:30:00+01:00';

it('tells entries as sentences under a heading for each day, newest first', () => {
  const { make, received } = complaint();
  const call = make('contact-logged', '2026-05-20T08:58:00+01:00', 'staff', {
    with: 'customer',
    direction: 'in',
    method: 'phone',
    summary: 'Thursday suits me.',
    started: '2026-05-20T07:54:00Z',
    ended: '2026-05-20T07:58:00Z',
  });
  const { days, counts } = storyOf(viewOf([received, call], now));
  expect(days.map(({ heading }) => heading)).toEqual(['Today, Wednesday 20 May', 'Friday 15 May']);
  expect(days[0]?.items[0]).toMatchObject({
    text: 'Claire Le Brocq rang staff, 4 minutes.',
    quote: 'Thursday suits me.',
    mark: 'fact',
    when: '08:58',
  });
  expect(days[1]?.items[0]?.text).toBe('staff took this complaint in person.');
  expect(counts).toEqual({ all: 2, fact: 2, act: 0, refused: 0 });
});

it('has one heading for each day, also when something is said to have been before it came in', () => {
  const { make, received } = complaint();
  const asked = make('escalation-requested', '2026-05-11T12:00:00+01:00', 'staff', { reason: 'Not answered.' });
  const note = make('note-added', '2026-05-15T16:00:00+01:00', 'staff', { text: 'Rang.' });
  const headings = storyOf(viewOf([received, asked, note], now)).days.map(({ heading }) => heading);
  expect(headings).toEqual(['Friday 15 May', 'Monday 11 May']);
});

it('says both times when it was recorded later, and that it has not been sent', () => {
  const { make, received } = complaint();
  const note = {
    ...make('note-added', '2026-05-20T08:58:00+01:00', 'staff', { text: 'Rang.' }),
    recordedAt: '2026-05-20T09:05:00+01:00',
  };
  const [day] = storyOf(viewOf([received, note], now, [note.id])).days;
  expect(day?.items[0]?.when).toBe('said 08:58, recorded 09:05 · on this device, not sent yet');
});

it('says when it reached the server late, and that a clock was wrong where it arrived before it was written', () => {
  const { make, received } = complaint();
  const at = '2026-05-20T08:58:00+01:00';
  const arrived = (receivedAt: string) => {
    const note = { ...make('note-added', at, 'staff', { text: 'Rang.' }), recordedAt: at, receivedAt };
    return storyOf(viewOf([received, note], now)).days.at(0)?.items[0]?.when;
  };
  expect(arrived('2026-05-20T08:00:00Z')).toBe('08:58');
  expect(arrived('2026-05-20T08:20:00Z')).toBe('08:58 · reached the server 09:20');
  expect(arrived('2026-05-18T07:00:00Z')).toBe(
    '08:58 · the clock of its device was wrong: it reached the server Mon 18 May 08:00',
  );
});

it('names no time of day that nobody said', () => {
  const { make, received } = complaint();
  const rang = (at: string) => ({
    ...make('note-added', at, 'staff', { text: 'Rang.' }),
    recordedAt: '2026-05-20T09:05:00+01:00',
  });
  const when = (at: string) => storyOf(viewOf([received, rang(at)], now)).days.at(0)?.items[0]?.when;
  expect(when('2026-05-19T12:00:00+01:00')).toBe('recorded Wed 20 May 09:05');
  expect(when('2026-05-19T11:50:00+01:00')).toContain('said 11:50');
});

it('says of more time who agreed and when the customer was told', () => {
  const { make, received } = complaint();
  const extended = make('extended', '2026-05-19T16:20:00+01:00', 'staff', {
    ...{ clock: 'stage-1', until: '2026-06-03', reason: 'Half-term.' },
    ...{ agreedBy: ['customer', 'service-head'], toldOn: '2026-05-19' },
  });
  expect(storyOf(viewOf([received, extended], now)).days[0]?.items[0]?.text).toBe(
    'staff extended stage 1 to Wednesday 3 June. Agreed by the customer and the head of service. The customer was told on Tuesday 19 May.',
  );
});

it('shows what was refused, why, and that it changed nothing', () => {
  const { make, received } = complaint();
  const refused = {
    ...make('extended', '2026-05-19T16:20:00+01:00', 'staff', {
      clock: 'stage-1',
      until: '2026-06-03',
      reason: 'Half-term.',
    }),
    verdict: 'refused' as const,
    refusals: [{ code: 'agreement-missing' as const, because: ['JF-37'] }],
  };
  const view = viewOf([received, refused], now);
  const { days, counts } = storyOf(view, 'refused');
  expect(counts.refused).toBe(1);
  expect(days[0]?.items).toHaveLength(1);
  const item = days[0]?.items[0];
  expect(item?.text).toBe('staff asked to extend stage 1 to Wednesday 3 June.');
  expect(item?.refusal?.words).toBe('Someone who must agree to more time has not agreed.');
  expect(item?.refusal?.why.reasons.map(({ id }) => id)).toEqual(['JF-37']);
  expect(item?.when).toContain('this changed nothing');
});

it('keeps what it does not understand, and says so', () => {
  const { make, received } = complaint();
  const strange = make('song-sung', '2026-05-19T16:20:00+01:00', 'staff', { verse: 1 });
  const texts = storyOf(viewOf([received, strange], now)).days.flatMap(({ items }) => items.map(({ text }) => text));
  expect(texts[0]).toContain('song-sung');
});

it('has a sentence for every entry kind of a case', async () => {
  const { entryKinds } = await import('@evenhand/policy/entries/index');
  const { sentenceOf } = await import('./sentence.ts');
  const { make, received } = complaint();
  const view = viewOf([received], now);
  for (const kind of [...Object.keys(entryKinds.case), ...Object.keys(entryKinds.incident)]) {
    const { text } = sentenceOf(make(kind, now, 'staff', {}), view.state, view.setting);
    expect(text, kind).not.toContain('cannot show it');
  }
});

it('says whose conflict was declared, by whom, and when that is not confirmed', () => {
  const { make, received } = complaint();
  const told = (by: string, more = {}) => {
    const entry = { ...make('conflict-declared', now, by, { staff: 'coordinator', relation: 'cousin' }), ...more };
    return storyOf(viewOf([received, entry], now)).days[0]?.items[0]?.text;
  };
  const refusals = [{ code: 'conflict-not-confirmed', because: [] }];
  const said = 'staff declared that coordinator has a conflict of interest: cousin.';
  expect(told('coordinator')).toBe('coordinator declared a conflict of interest: cousin.');
  expect(told('staff', { verdict: 'accepted', refusals: [] })).toBe(said);
  expect(told('staff', { verdict: 'accepted', refusals })).toBe(
    `${said} Not confirmed, so it does not change who sees this.`,
  );
});
