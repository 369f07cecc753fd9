import { expect, test } from 'vitest';
import { entryMaker, sampleId } from '../testing.ts';
import { explainEntries } from './explain.ts';

const make = entryMaker('jersey-feedback@1.8');
const received = make('feedback-received', '2025-09-08T16:00:00+01:00', 'amy', {
  ...{
    feedback: 'complaint',
    channel: 'phone',
    unit: 'library',
    customer: sampleId(1),
    reference: 'SA-001-001-X',
    points: [{ text: 'One' }],
  },
});
const strange = make('sang', '2025-09-09T10:00:00+01:00', 'amy');
const refused = {
  ...make('closed', '2025-09-09T11:00:00+01:00', 'amy', { reason: 'upheld' }),
  verdict: 'refused',
  refusals: [{ code: 'no-investigation', because: ['JF-89'] }],
};

function linesOf(raw: unknown, now: string | null = null): string {
  const explained = explainEntries(raw, now);
  return 'lines' in explained ? explained.lines.join('\n') : '';
}

test('says what happened, what runs and what is owed, with the reasons', () => {
  const lines = linesOf([refused, received, strange]);
  expect(lines).toContain('At 2025-09-09T11:00:00+01:00\ncase SA-001-001-X under jersey-feedback@1.8: stage-1');
  expect(lines).toContain('clock stage-1: running, starts 2025-09-09, due 2025-09-15');
  expect(lines).toContain('after-cutoff 2025-09-09');
  expect(lines).toMatch(/because JF-36 \w/);
  expect(lines).toContain('duty acknowledge: due 2025-09-10, owed by staff, ');
  expect(lines).toContain('sang by amy: kept, not understood');
  expect(lines).toContain('closed by amy: refused\n    no-investigation: ');
});

test('looks from any instant', () => {
  expect(linesOf([received], '2025-09-30T10:00:00+01:00')).toContain('clock stage-1: missed');
});

test('says what is wrong with a list that is none', () => {
  expect(explainEntries({}, null)).toEqual({ problems: ['The file must be a list.'] });
  expect(explainEntries([], null)).toEqual({ problems: ['The file holds no entries.'] });
  expect(explainEntries([{ ...received, at: 'now' }], null)).toEqual({
    problems: ['[0].at must be an instant with its offset.'],
  });
  expect(linesOf([{ ...received, pack: 'no-policy@1' }])).toContain('there is no policy no-policy@1');
});
