import type { Opening } from '@evenhand/policy/wire/records';
import { sampleId } from '@evenhand/policy/testing';
import { expect, it } from 'vitest';
import { openingLines } from './opening-lines.ts';
import { complaint, viewOf } from './sample-view.ts';

const { make, received } = complaint();
const file = { evidence: sampleId(1), hash: 'a'.repeat(64), bytes: 1, type: 'image/png', what: 'photo' };
const photo = make('evidence-added', '2026-05-18T09:00:00+01:00', 'staff', { ...file, caption: 'The door' });
const view = viewOf([received, photo], '2026-05-20T09:30:00+01:00');

let seq = 100;
const opening = (by: string, act: Opening['act'], at: string, evidence: string | null = null): Opening => {
  seq -= 1;
  return { seq, at, by, act, evidence };
};

it('says who did what and when, by the clocks of the policy', () => {
  const lines = openingLines(
    [
      opening('service-head', 'log-read', '2026-05-20T08:00:00Z'),
      opening('customer', 'tracked', '2026-05-19T08:00:00Z'),
      opening('staff', 'evidence-exported', '2026-05-19T07:00:00Z', sampleId(1)),
      opening('staff', 'evidence-viewed', '2026-05-19T06:00:00Z', sampleId(2)),
    ],
    view,
  );
  expect(lines.map(({ sentence, when }) => [sentence, when])).toEqual([
    ['service-head looked at who opened it.', 'today at 09:00'],
    ['The customer opened the page for customers.', 'on Tuesday 19 May at 09:00'],
    ['staff saved: Photo “The door”.', 'on Tuesday 19 May at 08:00'],
    ['staff looked at: a file.', 'on Tuesday 19 May at 07:00'],
  ]);
});

it('is one line for what the same person did again on the same day, with the last time', () => {
  const looks = ['2026-05-19T09:00:00Z', '2026-05-19T08:00:00Z', '2026-05-18T08:00:00Z'];
  const lines = openingLines(
    looks.map((at) => opening('staff', 'evidence-viewed', at, sampleId(1))),
    view,
  );
  expect(lines.map(({ when }) => when)).toEqual([
    'on Tuesday 19 May at 10:00, 2 times that day',
    'on Monday 18 May at 09:00',
  ]);
});
