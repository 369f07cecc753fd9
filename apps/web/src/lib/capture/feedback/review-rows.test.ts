import { packInForce } from '@evenhand/policy/packs/index';
import type { Pack } from '@evenhand/policy/packs/pack';
import { sampleDirectory } from '@evenhand/policy/testing';
import { expect, it } from 'vitest';
import { fakeDevice } from '#lib/device/fake.ts';
import { fakeStore } from '../fake-store.ts';
import { newFeedbackForm, type FeedbackForm } from './feedback-form.ts';
import { reviewRows } from './review-rows.ts';

const pack = packInForce('jersey-feedback', '2026-05-20') as Pack;
const directory = sampleDirectory();

function who(answers: Partial<FeedbackForm>): string[] {
  const device = fakeDevice();
  const form: FeedbackForm = {
    ...newFeedbackForm(device.newId(), fakeStore(directory, 'staff', device).staff, directory, device),
    unit: 'unit',
    who: 'named',
    name: 'Rosa Pinto',
    speaksFor: 'other',
    otherName: 'Maria Pinto',
    otherReach: { preferred: 'in-person', email: '', phone: '', address: '' },
    relation: 'Daughter',
    ...answers,
  };
  return reviewRows(form, { pack, directory, today: '2026-05-20' }).find(({ step }) => step === 'who')?.lines ?? [];
}

it('how the person spoken for is reached is read back, and that nobody said it', () => {
  const reach = { email: '', phone: '01632 960124', address: '' };
  expect(who({ otherReach: { ...reach, preferred: 'phone' } }).at(-1)).toBe(
    'To reach Maria Pinto: Phone, 01632 960124',
  );
  const unknown = who({ otherReach: { ...reach, preferred: 'none' } });
  expect(unknown).toEqual(who({ otherReach: reach }));
  expect(unknown.at(-1)).toBe('Nobody has said how to reach Maria Pinto.');
  expect(who({ consent: 'deceased' }).join()).not.toContain('reach');
});

it('who speaks for whom, and what they are to them, is read back so that it cannot be turned round', () => {
  expect(who({}).slice(0, 2)).toEqual(['Rosa Pinto speaks for Maria Pinto.', 'Rosa Pinto is Maria Pinto’s daughter.']);
  expect(who({ relation: '' }).join(' ')).not.toContain('’s');
});

it('an agreement is read back with what was not told yet, and without where all was', () => {
  const statements = pack.consent?.statements ?? [];
  const first = statements[0];
  const told = statements.slice(1).map(({ id }) => id);
  expect(who({ consent: 'given', told }).slice(-3, -1)).toEqual([
    'They agreed, but were not yet told this, so it does not count yet:',
    `– ${first?.says}`,
  ]);
  const all = who({ consent: 'given', told: statements.map(({ id }) => id) });
  expect(all.at(-2)).toContain('Yes, they told us themselves');
});
