import { publicViewOf, type PublicView } from '@evenhand/policy/derive/public-view';
import { fold } from '@evenhand/policy/history/fold';
import { packs } from '@evenhand/policy/packs/index';
import type { Pack } from '@evenhand/policy/packs/pack';
import { entryMaker, sampleDirectory, sampleId } from '@evenhand/policy/testing';
import { describe, expect, it } from 'vitest';
import { countingSentences } from './clock-count.ts';
import { clockFaceOf, clockWords } from './clock-face.ts';
import { mayDoOf } from './may-do.ts';
import { hasStages, isInTouch } from './staged-view.ts';
import { storyDays } from './story-words.ts';

const pack = packs[0] as Pack;
const make = entryMaker(`${pack.id}@${pack.edition}`);

// Tuesday morning: day 1 is that day, the first reply is due on Wednesday, stage 1 on Monday.
const received = make('feedback-received', '2026-05-12T10:00:00+01:00', 'staff', {
  feedback: 'complaint',
  channel: 'in-person',
  unit: 'unit',
  points: [{ text: 'Nobody rang.' }],
  customer: sampleId(9),
});
const acknowledged = make('acknowledged', '2026-05-13T10:00:00+01:00', 'staff', {
  method: 'phone',
  officer: 'Mrs Vautier',
});
const extended = make('extended', '2026-05-14T10:00:00+01:00', 'service-head', {
  clock: 'stage-1',
  until: '2026-05-20',
  reason: 'A witness was away.',
  agreedBy: ['customer', 'service-head', 'all-parties'],
});
const answered = make('responded', '2026-05-19T10:00:00+01:00', 'staff', {
  outcome: 'upheld',
  method: 'email',
  letter: 'Dear Ms A',
  answers: [{ point: 1, outcome: 'upheld', words: 'We should have rung.' }],
});

function viewAt(now: string, ...entries: ReturnType<typeof make>[]): PublicView {
  const directory = sampleDirectory();
  return publicViewOf(fold({ kind: 'case', id: received.record.id }, entries, pack), { pack, directory, now });
}

function clockIn(view: PublicView, id: string) {
  const clock = view.clocks.find((each) => each.id === id);
  if (!clock) throw new Error(`No clock ${id}`);
  return clock;
}

describe('a clock in plain words', () => {
  it.each([
    [
      'running',
      '2026-05-12T12:00:00+01:00',
      [received],
      'first-response',
      'running',
      'Promised by Wednesday 13 May, in 1 working day.',
    ],
    ['on its last day', '2026-05-13T12:00:00+01:00', [received], 'first-response', 'running', 'Today is the last day.'],
    [
      'kept',
      '2026-05-14T12:00:00+01:00',
      [received, acknowledged],
      'first-response',
      'met',
      'Promised by Wednesday 13 May. Done on Wednesday 13 May.',
    ],
    [
      'missed',
      '2026-05-15T12:00:00+01:00',
      [received],
      'first-response',
      'missed',
      'This was promised by Wednesday 13 May and is late. We are sorry. You may ask us why.',
    ],
    [
      'kept late',
      '2026-05-20T12:00:00+01:00',
      [received, answered],
      'stage-1',
      'met-late',
      'Promised by Monday 18 May. Done on Tuesday 19 May, which was late. We are sorry.',
    ],
    [
      'moved',
      '2026-05-15T12:00:00+01:00',
      [received, acknowledged, extended],
      'stage-1',
      'extended',
      'First promised by Monday 18 May. Moved to Wednesday 20 May.',
    ],
  ] as const)('%s', (_, now, entries, id, state, said) => {
    const view = viewAt(now, ...entries);
    const face = clockFaceOf(clockIn(view, id), view.today);
    expect(face).toMatchObject({ state, words: said });
  });

  it('draws a late day behind the last one, and the first promise before the moved one', () => {
    const late = viewAt('2026-05-20T12:00:00+01:00', received, answered);
    expect(clockFaceOf(clockIn(late, 'stage-1'), late.today)).toMatchObject({ totalDays: 5, dayNumber: 6 });
    const moved = viewAt('2026-05-15T12:00:00+01:00', received, extended);
    const face = clockFaceOf(clockIn(moved, 'stage-1'), moved.today);
    expect(face?.firstDays).toBeLessThan(face?.totalDays ?? 0);
  });

  it("a person's own time is theirs, and when it ended nobody missed anything", () => {
    const open = viewAt('2026-05-20T12:00:00+01:00', received, answered);
    expect(clockWords(clockIn(open, 'escalate-by'), open.today)).toMatch(/^That is \d+ working days from now\./);
    const over = viewAt('2026-08-20T12:00:00+01:00', received, answered);
    expect(clockFaceOf(clockIn(over, 'escalate-by'), over.today)).toMatchObject({
      state: 'stopped',
      words: 'This time ended on Wednesday 17 June.',
    });
  });

  it('that has not begun has words and no picture', () => {
    const view = viewAt('2026-05-12T12:00:00+01:00', received);
    const window = clockIn(view, 'escalate-by');
    expect(clockFaceOf(window, view.today)).toBeUndefined();
    expect(clockWords(window, view.today)).toBe('It begins when we have answered you.');
  });
});

describe('the story', () => {
  it('goes from the newest day back, newest line first, and marks what the person did', () => {
    const days = storyDays(viewAt('2026-05-20T12:00:00+01:00', received, acknowledged, extended, answered));
    expect(days.map(({ day }) => day)).toEqual(['2026-05-19', '2026-05-14', '2026-05-13', '2026-05-12']);
    expect(days.flatMap(({ lines }) => lines.map((line) => line.words))).toEqual([
      'We sent you our answer by email.',
      'The day for our answer moved to Wednesday 20 May. A witness was away.',
      'We told you by phone that we have it. Mrs Vautier looks after it.',
      'You gave us your complaint in person.',
    ]);
    expect(days.at(-1)?.lines[0]?.yours).toBe(true);
    expect(days[0]?.lines[0]).toMatchObject({ yours: false, letter: 'Dear Ms A' });
  });

  it('leaves out what it has no words for', () => {
    const view = viewAt('2026-05-12T12:00:00+01:00', received);
    const strange = {
      ...view,
      story: [{ day: view.today, at: '2026-05-12T10:00:00Z', kind: 'from-the-future', detail: {} }],
    };
    expect(storyDays(strange)).toEqual([]);
  });
});

describe('what a person may do', () => {
  const ids = (view: PublicView) => mayDoOf(view).map(({ id }) => id);

  it('asking again is offered first, while its time runs', () => {
    expect(ids(viewAt('2026-05-20T12:00:00+01:00', received, answered))[0]).toBe('again');
    expect(ids(viewAt('2026-08-20T12:00:00+01:00', received, answered))).not.toContain('again');
    expect(ids(viewAt('2026-05-12T12:00:00+01:00', received))).not.toContain('again');
    const answer = viewAt('2026-08-20T12:00:00+01:00', received, answered);
    const stages = answer.stages.map((stage) => ({ ...stage, state: 'yours-to-ask' as const }));
    expect(mayDoOf({ ...answer, stages })[0]?.words).toContain('no last day');
  });

  it('nothing is offered twice: what was asked for is not theirs to ask again, and a no leaves whoever is outside', () => {
    const asked = make('escalation-requested', '2026-05-20T09:00:00+01:00', 'staff', { points: [1] });
    const open = viewAt('2026-05-20T12:00:00+01:00', received, answered, asked);
    expect(ids(open)).not.toContain('again');
    expect(storyDays(open)[0]?.lines[0]?.words).toBe('You asked us to look again.');
    const no = make('escalation-refused', '2026-05-20T10:00:00+01:00', 'service-head', { reason: 'No.' });
    const refused = viewAt('2026-05-20T12:00:00+01:00', received, answered, asked, no);
    expect(ids(refused)).not.toContain('again');
    expect(mayDoOf(refused).find(({ id }) => id === 'outside')?.words).toContain('you can go to them now');
    expect(storyDays(refused)[0]?.lines[0]?.words).toBe('We decided not to take it to the next stage.');
  });

  it('sorting is told in the story, after what it came as', () => {
    const sorted = make('triaged', '2026-05-13T10:00:00+01:00', 'staff', { 'record-as': 'comment' });
    const lines = storyDays(viewAt('2026-05-13T12:00:00+01:00', received, sorted)).flatMap((day) => day.lines);
    expect(lines.map(({ words }) => words)).toEqual([
      'We decided to keep it as a comment.',
      'You gave us your complaint in person.',
    ]);
    const out = make('triaged', '2026-05-13T10:00:00+01:00', 'staff', { exclusion: 'appeal' });
    const elsewhere = viewAt('2026-05-13T12:00:00+01:00', received, out);
    expect(storyDays(elsewhere)[0]?.lines[0]?.words).toContain('We found that it belongs somewhere else');
    expect(elsewhere.nextStep).toBeNull();
    expect(mayDoOf(elsewhere).find(({ id }) => id === 'outside')?.words).toContain('what we decided');
  });

  it('whoever is outside may be turned to now once the last answer is given', () => {
    const view = viewAt('2026-05-20T12:00:00+01:00', received, answered);
    const outside = (stages: PublicView['stages']) =>
      mayDoOf({ ...view, stages, external: { name: 'Panel', lines: [], confirmed: true } }).find(
        ({ id }) => id === 'outside',
      )?.words;
    expect(outside(view.stages)).toContain('when our last stage is finished');
    expect(outside(view.stages.map((stage) => ({ ...stage, answeredOn: '2026-05-19' })))).toContain('now');
  });

  it('an address that nobody has confirmed is not given', () => {
    const view = viewAt('2026-05-12T12:00:00+01:00', received);
    const outside = (confirmed: boolean) =>
      mayDoOf({ ...view, external: { name: 'Panel', lines: ['1 Example Street'], confirmed } }).find(
        ({ id }) => id === 'outside',
      );
    expect(outside(true)?.lines).toEqual(['1 Example Street']);
    expect(outside(false)?.lines).toEqual([]);
    expect(outside(false)?.words).toContain('Ask us for their current address.');
  });
});

describe('how the days were counted', () => {
  const counted = (view: PublicView, id: string) => countingSentences(clockIn(view, id), view.today);

  it('day 1 and the end, and that closed days between them are left out', () => {
    const view = viewAt('2026-05-12T12:00:00+01:00', received);
    expect(counted(view, 'first-response')).toEqual([
      'Day 1 is Tuesday 12 May. 2 working days end on Wednesday 13 May.',
    ]);
    expect(counted(view, 'stage-1')).toEqual([
      'Day 1 is Tuesday 12 May. 5 working days end on Monday 18 May. Days that do not count, like weekends, are left out.',
    ]);
  });

  it('says that the day after is the first, where the rule counts so', () => {
    const view = viewAt('2026-05-20T12:00:00+01:00', received, answered);
    expect(counted(view, 'escalate-by')[0]).toMatch(
      /^Tuesday 19 May does not count itself\. Day 1 is the first day after it that counts\. \d+ working days end on /,
    );
  });

  it('says the first day also when holidays lie within, and names closed days only where there are some', () => {
    // The Spring bank holiday is on Monday 25 May.
    const late = { ...received, at: '2026-05-20T10:00:00+01:00', recordedAt: '2026-05-20T10:00:00+01:00' };
    const view = viewAt('2026-05-20T12:00:00+01:00', late);
    expect(counted(view, 'stage-1')).toEqual([
      'Day 1 is Wednesday 20 May. 5 working days end on Wednesday 27 May. Days that do not count, like weekends, are left out.',
    ]);
    const [clock] = view.clocks;
    if (!clock) throw new Error('No clock');
    const plain = { ...clock, starts: '2026-05-20', due: '2026-05-21', firstDue: null, total: 1 } as const;
    expect(countingSentences({ ...plain, countFrom: 'next-day-is-1' }, view.today)).toEqual([
      'Wednesday 20 May does not count itself. Day 1 is the first day after it that counts. 1 working day ends on Thursday 21 May.',
    ]);
  });

  it('a moved end keeps the day it first had', () => {
    const view = viewAt('2026-05-15T12:00:00+01:00', received, extended);
    expect(counted(view, 'stage-1')[0]).toContain('The time first ended on Monday 18 May.');
  });

  it('nothing while it has not begun', () =>
    expect(counted(viewAt('2026-05-12T12:00:00+01:00', received), 'escalate-by')).toEqual([]));
});

describe('what is not a complaint, or has no name', () => {
  const now = '2026-05-12T12:00:00+01:00';
  const told = (body: Record<string, unknown>) => viewAt(now, { ...received, body: { ...received.body, ...body } });

  it('thanks go through no stages and to nobody outside', () => {
    const view = told({ feedback: 'compliment' });
    expect(hasStages(view)).toBe(false);
    expect(mayDoOf(view).map(({ id }) => id)).toEqual(['add', 'back']);
  });

  it('nobody without a name is promised that we get in touch', () => {
    const view = told({ customer: 'anonymous' });
    expect(isInTouch(view)).toBe(false);
    expect(hasStages(view)).toBe(false);
    expect(mayDoOf(view).map(({ id }) => id)).toEqual(['add', 'back']);
  });

  it('a complaint with a name has all of it', () => {
    const view = told({});
    expect(hasStages(view)).toBe(true);
    expect(mayDoOf(view).map(({ id }) => id)).toEqual(['add', 'voice', 'back', 'outside']);
  });
});
