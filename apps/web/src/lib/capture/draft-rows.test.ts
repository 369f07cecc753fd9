import { describe, expect, it } from 'vitest';
import { words } from '#lib/words/index.ts';
import { captureAddress, draftId, kindOfDraft, recordIdOf } from './capture-address.ts';
import { draftRows } from './draft-rows.ts';

const savedAt = '2026-05-20T09:00:00.000Z';
const rowOf = (id: string, form: unknown) => draftRows([{ id, form, savedAt }])[0];

describe('a draft in the list', () => {
  it.each([
    ['feedback:1', { narrative: ' The bus left. ', points: [{ text: 'Other' }] }, 'The bus left.'],
    ['feedback:1', { narrative: '', points: [{ text: '' }, { text: 'Nobody rang.' }] }, 'Nobody rang.'],
    ['feedback:1', { nextPoint: 'In the box' }, 'In the box'],
    ['incident:1', { narrative: '', customerName: 'Mr Grey' }, 'Mr Grey'],
    ['incident:1', { behaviours: ['other'] }, words.capture.drafts.onlyChosen],
    ['incident:1', { behaviours: [], harm: [] }, words.capture.drafts.untitled],
    // A shape of another time still shows, so that it can be opened or removed.
    ['positive:1', 'what is this', words.capture.drafts.untitled],
    ['feedback:1', { points: ['text', null, 3] }, words.capture.drafts.untitled],
  ])('%s of %j is known by "%s"', (id, form, title) => expect(rowOf(id, form)?.title).toBe(title));

  it('is blank only where nothing was written or chosen', () => {
    expect(rowOf('feedback:1', { narrative: '', channel: 'phone' })?.blank).toBe(true);
    expect(rowOf('feedback:1', { narrative: '', feedback: 'complaint' })?.blank).toBe(false);
    expect(rowOf('incident:1', { behaviours: ['other'] })?.blank).toBe(false);
  });

  it('is cut where it would fill the screen', () => {
    expect(rowOf('feedback:1', { narrative: 'word '.repeat(60) })?.title.length).toBeLessThanOrEqual(80);
  });

  it('leads back to its own form', () =>
    expect(rowOf('incident:7', {})).toMatchObject({
      kind: 'incident',
      href: captureAddress('incident', 'incident:7'),
    }));

  it('is none of ours when another screen made it', () =>
    expect(draftRows([{ id: 'respond:1', form: { narrative: 'x' }, savedAt }])).toEqual([]));
});

it('a draft’s id says its form and the record it will become', () => {
  const id = draftId('positive', '0190-a');
  expect(kindOfDraft(id)).toBe('positive');
  expect(recordIdOf(id)).toBe('0190-a');
  expect(captureAddress('positive', id, 'who')).toBe('/app/record/positive/?draft=positive%3A0190-a&step=who');
});
