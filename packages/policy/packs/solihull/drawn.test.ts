import { expect, test } from 'vitest';
import { clocksOf } from '../../derive/clocks.ts';
import { fold } from '../../history/fold.ts';
import { letterForms } from '../../letters/index.ts';
import { entryMaker, sampleDirectory, sampleId } from '../../testing.ts';
import { packName } from '../pack.ts';
import { solihull } from './pack.ts';

const directory = sampleDirectory();
const now = '2026-05-13T10:00:00+01:00';
const setting = { pack: solihull, directory, now };

function answered(number: number) {
  const record = { kind: 'case', id: sampleId(number) } as const;
  const make = entryMaker(packName(solihull), record);
  return fold(
    record,
    [
      make('feedback-received', '2026-05-04T10:00:00+01:00', 'staff', {
        ...{ feedback: 'complaint', channel: 'phone', unit: 'unit', customer: sampleId(1) },
        points: [{ text: 'The bin was missed' }],
      }),
      make('responded', '2026-05-11T10:00:00+01:00', 'investigator', {
        ...{ outcome: 'upheld', reasons: 'The lorry turned too early.' },
        answers: [{ point: 1, outcome: 'upheld', words: 'It was missed.' }],
      }),
      make('closed', '2026-05-12T10:00:00+01:00', 'coordinator', { reason: 'upheld' }),
    ],
    solihull,
  );
}

test('one customer in four is asked how it went, drawn by the number of the record alone', () => {
  const drawn = Array.from({ length: 64 }, (_, number) => clocksOf(answered(0x100 + number), setting)).filter(
    (clocks) => clocks.some(({ id }) => id === 'survey'),
  );
  expect(drawn).toHaveLength(16);
});

test('the answer of stage one names stage two first and the Ombudsman after it, with a way to reach it', () => {
  const parts = letterForms['stage-response'].compose(answered(0x200), setting, {});
  const text = (part: string): string => parts.find((each) => each.part === part)?.text ?? '';
  expect(text('next-step')).toContain('you can ask for stage 2');
  expect(text('next-step')).not.toContain('Ombudsman');
  expect(text('outside-contact')).toContain('been through every step with us');
  expect(text('outside-contact')).toContain('www.lgo.org.uk');
});

test('who helps people to complain is not printed as the way to reach the council', () => {
  const parts = letterForms.acknowledgement.compose(answered(0x200), setting, {});
  const text = parts.map((part) => part.text).join('\n');
  expect(solihull.contacts.some(({ helper }) => helper)).toBe(true);
  expect(text).not.toContain('0121 742 4941');
});
