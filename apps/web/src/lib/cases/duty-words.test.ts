import { expect, it } from 'vitest';
import type { Duty } from '@evenhand/policy/derive/duties';
import type { OwedDuty } from '#lib/store/port.ts';
import { withoutDoubles } from './duty-groups.ts';
import { dutyAction, dutyLine, recordHref } from './duty-words.ts';
import { actDraftRows } from './act-drafts.ts';
import { directory } from './sample-view.ts';

const owed = (kind: string, duty: Partial<Duty>): OwedDuty =>
  ({
    duty: { id: 'send-decision', act: 'letter-sent', due: null, roles: [], person: null, because: [], ...duty },
    summary: { id: 'one', kind, name: '', title: 'Shouting', sort: '', anonymous: false, reference: 'SA-1' },
  }) as unknown as OwedDuty;

it('opens the form of the duty with the duty in the address', () => {
  const line = dutyLine(owed('incident', { id: 'determine', act: 'determined' }), '2026-05-18', undefined, directory);
  expect(line.href).toBe('/app/incidents/one/');
  expect(line.action?.href).toBe('/app/incidents/one/?act=determined&duty=determine');
});

it('leads from what is owed on limits on contact to their page', () => {
  const line = dutyLine(owed('arrangement', {}), '2026-05-18', undefined, directory);
  expect(line.what).toBe('Tell the person what was decided');
  expect(line.action?.href).toBe('/app/arrangements/one/?act=letter-sent&duty=send-decision');
});

it('shows what is owed on a record without a page, and leads nowhere', () => {
  const line = dutyLine(owed('visit', {}), '2026-05-18', undefined, directory);
  expect([line.href, line.action]).toEqual([undefined, undefined]);
  expect(recordHref('visit', 'one')).toBe('/app/');
});

it('says once what two rules owe by the same act, and twice what they owe by two', () => {
  const twice = [owed('case', {}), owed('case', {}), owed('case', { act: 'contact-logged' })];
  const left = withoutDoubles(
    twice,
    (item) => item.duty,
    () => 'one',
  );
  expect(left.map(({ duty }) => duty.act)).toEqual(['letter-sent', 'contact-logged']);
});

it('leads a draft back to the record it is of, and to the duty it was for', () => {
  const drafts = [
    { id: 'act:contact-logged:one:report-to-police', savedAt: '' },
    { id: 'act:contact-logged:two', savedAt: '' },
    { id: 'act:determined:three', savedAt: '' },
    { id: 'act:lifted:four', savedAt: '' },
  ];
  const kinds = new Map([['one', 'incident']]);
  expect(actDraftRows(drafts, (record) => kinds.get(record)).map(({ href }) => href)).toEqual([
    '/app/incidents/one/?act=contact-logged&duty=report-to-police',
    '/app/cases/two/?act=contact-logged',
    '/app/incidents/three/?act=determined',
    '/app/arrangements/four/?act=lifted',
  ]);
});

it('asks for the proof where a reason for not asking consent lacks only that', () => {
  expect(dutyAction({ id: 'obtain-consent', act: 'exemption-noted' })).toBe('Say who established it');
  expect(dutyAction({ id: 'obtain-consent', act: 'consent-requested' })).toBe('Consent');
});
