import { sampleId } from '@evenhand/policy/testing';
import { entryKind } from '@evenhand/policy/entries/index';
import { expect, it } from 'vitest';
import type { WaitingFile } from '#lib/evidence/port.ts';
import { complaint, viewOf } from '../sample-view.ts';
import { addEvidence, takenFile } from './add-evidence.ts';

const { received } = complaint();
const view = viewOf([received], '2026-05-20T09:30:00+01:00');
const waiting: WaitingFile = {
  ...{ evidence: sampleId(1), record: { kind: 'case', id: view.state.id }, what: 'document' },
  ...{ takenAt: '2026-05-18T09:00:00Z', entered: false, sent: [] },
  original: { hash: 'a'.repeat(64), bytes: 10, type: 'application/pdf' },
};
const bodyOf = (file: WaitingFile) => addEvidence(view).entries({ files: [takenFile(file)] })[0]?.body;

it('hands on the name that a file had, and none where it had none', () => {
  expect(bodyOf({ ...waiting, name: 'Letter of 3 May.pdf' })).toMatchObject({ name: 'Letter of 3 May.pdf' });
  expect(bodyOf(waiting)).not.toHaveProperty('name');
  const schema = entryKind('case', 'evidence-added')?.schema;
  expect(schema?.safeParse(bodyOf({ ...waiting, name: 'Letter of 3 May.pdf' })).success).toBe(true);
});

it('begins with what was said of a file before it was there, as what a signature is for', () => {
  const signature = { ...waiting, what: 'signature', caption: 'That this was read back' } as const;
  expect(takenFile(signature).caption).toBe('That this was read back');
  expect(bodyOf(signature)).toMatchObject({ caption: 'That this was read back' });
});
