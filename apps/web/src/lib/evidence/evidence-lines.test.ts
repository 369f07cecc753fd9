import { entryMaker, sampleId } from '@evenhand/policy/testing';
import { describe, expect, it } from 'vitest';
import { evidenceLines, evidenceTitle, type EvidenceSources } from './evidence-lines.ts';
import type { WaitingFile } from './port.ts';

const record = { kind: 'case', id: sampleId(0xcafe) } as const;
const make = entryMaker('a-policy@1', record);
const original = { hash: 'a'.repeat(64), bytes: 2_000_000, type: 'image/jpeg' };
const display = { hash: 'b'.repeat(64), bytes: 90_000, type: 'image/jpeg' };
const evidence = sampleId(1);
const entry = make('evidence-added', '2026-05-18T09:00:00Z', 'staff', {
  evidence,
  ...original,
  what: 'photo',
  display,
});
const waiting: WaitingFile = {
  ...{ evidence, record, what: 'photo', takenAt: '2026-05-18T09:00:00Z', original, display },
  ...{ entered: true, sent: [] },
};
const stateOf = (given: Partial<EvidenceSources>) => {
  const line = evidenceLines({ history: [entry], corrected: {}, files: [], shares: {}, held: null, ...given })[0];
  return [line?.state, line?.stateWords, line?.shows];
};

describe('where a file stands', () => {
  const here = { from: 'device', part: 'display' };

  it('on this device, on its way, or not taken and why', () => {
    expect(stateOf({ files: [waiting] })).toEqual(['here', 'On this device, not sent yet.', here]);
    expect(stateOf({ files: [waiting], shares: { [evidence]: 0.419 } })).toEqual(['sending', 'Being sent, 41%.', here]);
    const failed = { ...waiting, failed: 'It is too large.' };
    expect(stateOf({ files: [failed] })).toEqual(['failed', 'Not sent. It is too large.', here]);
    const mayRetry = (file: WaitingFile) =>
      evidenceLines({ history: [entry], corrected: {}, files: [file], shares: {}, held: null })[0]?.mayRetry;
    expect([mayRetry(failed), mayRetry({ ...failed, forGood: true }), mayRetry(waiting)]).toEqual([true, false, false]);
  });

  it('at the server, once that has the part which is shown', () => {
    const held = (part: 'original' | 'display') => [{ evidence, part, bytes: 1, type: 'image/jpeg' }];
    expect(stateOf({ held: held('display') })).toEqual(['sent', 'Sent.', { from: 'server', part: 'display' }]);
    expect(stateOf({ held: held('original') })[0]).toBe('away');
  });

  it('nowhere that can be seen: without a signal, on the way from another device, or taken away', () => {
    expect(stateOf({})).toEqual(['offline', 'You can see this when there is a signal.', null]);
    expect(stateOf({ held: [] })[0]).toBe('away');
    expect(stateOf({ held: [], corrected: { [entry.id]: 'other' } })).toEqual([
      ...['removed', 'Taken away before it was sent.'],
      null,
    ]);
  });

  it('the newest first, and nothing but evidence', () => {
    const note = make('note-added', '2026-05-18T10:00:00Z', 'staff', { text: 'A note.' });
    const later = make('evidence-added', '2026-05-18T11:00:00Z', 'staff', {
      evidence: sampleId(2),
      ...original,
      what: 'document',
    });
    const lines = evidenceLines({ history: [entry, note, later], corrected: {}, files: [], shares: {}, held: null });
    expect(lines.map(({ body }) => body.what)).toEqual(['document', 'photo']);
  });
});

it('is called what somebody said that it shows, else by its name, else what it is', () => {
  expect(evidenceTitle({ what: 'document', name: 'Letter.pdf', caption: 'Her letter' })).toBe('Her letter');
  expect(evidenceTitle({ what: 'document', name: 'Letter.pdf' })).toBe('Letter.pdf');
  expect(evidenceTitle({ what: 'document' })).toBe('Document');
});
