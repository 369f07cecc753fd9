import { describe, expect, it } from 'vitest';
import { policyPageOf, type PolicyPage } from '@evenhand/policy/derive/policy-page';
import { packAt, packs } from '@evenhand/policy/packs/index';
import { sampleDirectory } from '@evenhand/policy/testing';
import { countingRows, lengthInWords, partsOf, promiseRows, rightRows, unitsInWords } from './policy-rows.ts';

const now = '2026-05-12T10:00:00+01:00';
function pageOf(id: string): PolicyPage {
  const pack = packAt(id, now);
  if (!pack) throw new Error(`The pack ${id} is gone.`);
  return policyPageOf({ feedback: pack, conduct: pack }, sampleDirectory(), now);
}
const jersey = pageOf('jersey-feedback');
const rows = (list: ReturnType<typeof promiseRows>) => list.map(({ name, says, small }) => [name, ...says, ...small]);
const find = (list: ReturnType<typeof promiseRows>, name: string) => list.find((row) => row.name === name);

describe('promises', () => {
  it('say how long, what comes, which day is the first, and the day if it were told now', () => {
    expect(rows(promiseRows(jersey))).toContainEqual([
      '5 working days',
      'You get our answer, with a reply to each of your points.',
      'Day 1 is the working day on which we get it.',
      'If you told us now: by Monday 18 May.',
    ]);
    expect(rows(promiseRows(jersey))).toContainEqual([
      '10 working days',
      'You get our answer from stage 2.',
      'Day 1 is the working day on which you ask for this stage.',
    ]);
  });

  it('count from the day after, where the policy does', () => {
    expect(rows(promiseRows(pageOf('ombudsman-code')))).toContainEqual([
      '10 working days',
      'You get our answer, with a reply to each of your points.',
      'Day 1 is the working day after we told you that we have it.',
    ]);
  });

  it('are told apart from the time that is the customer’s own', () => {
    expect(rows(promiseRows(jersey)).flat().join(' ')).not.toContain('ask for the next stage');
    expect(find(rightRows(jersey), '20 working days')?.says).toEqual([
      'After an answer, you have this long to ask for the next stage.',
    ]);
    expect(find(rightRows(jersey), '12 months')?.small).toEqual([
      'The time begins when it happened, or when you found out.',
    ]);
  });
});

describe('how days are counted', () => {
  it('names the days, the hour after which it is the next one, schools, and who agrees to more time', () => {
    const said = countingRows(jersey);
    expect(find(said, 'Working days')?.says).toEqual(['Monday to Friday. Bank holidays do not count.']);
    expect(find(said, 'After 3 pm')).toBeDefined();
    expect(find(said, 'School days')).toBeDefined();
    expect(find(said, 'If we need longer')?.says[0]).toMatch(/^At stage 1, stage 2 and stage 3 we ask you first/);
    expect(find(said, 'We are also closed')).toBeUndefined();
  });

  it('says that bank holidays count where the policy does not leave them out', () => {
    const says = (id: string) => find(countingRows(pageOf(id)), 'Working days')?.says;
    expect(says('solihull')).toEqual(['Monday to Friday. Bank holidays count too.']);
    expect(says('ombudsman-code')).toEqual(['Monday to Friday. Bank holidays do not count.']);
  });

  it('says so when nobody has to agree, and names days off that are to come', () => {
    const code = pageOf('ombudsman-code');
    expect(find(countingRows(code), 'If we need longer')?.says).toContain(
      'At stage 1 and stage 2 it may take longer. Then we tell you why, and the new day.',
    );
    const closed = [{ day: '2026-05-14', reason: 'A day of mourning' }];
    const counting = { ...code.counting, closed, weekdays: [0, 1, 3], cutoff: 13.5 * 3600 };
    const said = countingRows({ ...code, counting });
    expect(find(said, 'We are also closed')?.says).toEqual(['Thursday 14 May: A day of mourning']);
    expect(find(said, 'Working days')?.says[0]).toMatch(/^Sunday, Monday and Wednesday\./);
    // No limit of this policy asks for the hour.
    expect(said.some(({ key }) => key === 'cutoff')).toBe(false);
    const limits = code.limits.map((limit) => ({ ...limit, cutoff: true }));
    expect(find(countingRows({ ...code, limits, counting }), 'After 1.30 pm')).toBeDefined();
  });
});

it('a stage without a last day to ask for it says so', () => {
  const open = { ...jersey, limits: jersey.limits.filter(({ id }) => id !== 'escalate-by') };
  expect(find(rightRows(open), 'Ask again')?.says[0]).toContain('no last day');
  expect(find(rightRows(jersey), 'Ask again')).toBeUndefined();
});

it.each(packs.map(({ id }) => id))(
  'no row of one list has the key of another, and every part leads somewhere: %s',
  (id) => {
    const page = pageOf(id);
    for (const list of [promiseRows(page), rightRows(page), countingRows(page)]) {
      const keys = list.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
    const ids = partsOf(page).map((part) => part.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.includes('stages')).toBe(page.stages.length > 0);
    expect(ids.includes('elsewhere')).toBe(page.exclusions.length > 0);
  },
);

it('lengths and kinds of unit in words', () => {
  expect(lengthInWords({ count: 1, unit: 'years' }, 'calendar')).toBe('1 year');
  expect(lengthInWords({ count: 3, unit: 'days' }, 'school')).toBe('3 school days');
  expect(unitsInWords(['school', 'youth-service', 'library'])).toBe(
    'In a school, in the youth service and in a library',
  );
});
