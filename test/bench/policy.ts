import { audienceOf } from '@evenhand/policy/derive/audience';
import { clocksOf } from '@evenhand/policy/derive/clocks';
import { dutiesOf } from '@evenhand/policy/derive/duties';
import type { Entry } from '@evenhand/policy/entries/entry';
import { fold } from '@evenhand/policy/history/fold';
import { settingOf } from '@evenhand/policy/history/setting';
import { packs } from '@evenhand/policy/packs/index';
import { packName, type Pack } from '@evenhand/policy/packs/pack';
import { entryMaker, sampleDirectory, sampleId } from '@evenhand/policy/testing';
import { countingDays } from '@evenhand/policy/time/calendar';
import { addDays } from '@evenhand/policy/time/day';
import type { Bench } from './bench.ts';

const directory = sampleDirectory();
const record = { kind: 'case', id: sampleId(0xbe) } as const;

/** A complaint with fifteen entries: taken, acknowledged, looked into, extended, answered, taken further, answered again. */
function longCase(pack: Pack): Entry[] {
  const make = entryMaker(packName(pack), record);
  const at = (day: number, hour = 10): string => `2025-09-${String(day).padStart(2, '0')}T${hour}:00:00+01:00`;
  const body = {
    ...{ feedback: 'complaint', channel: 'phone', unit: 'unit', customer: sampleId(1), reference: 'SA-001-001-X' },
    points: [{ text: 'The bus was late' }, { text: 'Nobody rang back' }],
  };
  const answers = [1, 2].map((point) => ({ point, outcome: 'not-upheld', words: 'We looked.' }));
  const call = { with: 'customer', direction: 'out', method: 'phone', summary: 'Spoke about it.' };
  const answer = { outcome: 'not-upheld', answers, reasons: 'This is why.' };
  return [
    make('feedback-received', at(1), 'staff', body),
    make('acknowledged', at(1, 12), 'staff', { officer: 'staff', parts: ['process', 'timeframes'] }),
    make('note-added', at(1, 13), 'staff', { text: 'Looked up the timetable.' }),
    make('assigned', at(1, 14), 'coordinator', { to: 'investigator', as: 'investigator' }),
    make('contact-logged', at(2), 'investigator', call),
    make('contact-logged', at(3), 'investigator', { ...call, with: 'colleague' }),
    make('extended', at(4), 'investigator', { clock: 'stage-1', until: '2025-09-19', agreedBy: ['customer'] }),
    make('contribution-requested', at(5), 'investigator', { from: 'elsewhere', asked: 'What happened?' }),
    make('contribution-given', at(8), 'staff', { from: 'elsewhere', answer: 'This happened.' }),
    make('responded', at(12), 'investigator', { ...answer, stage: 'stage-1' }),
    make('letter-sent', at(12, 11), 'investigator', { letter: 'stage-response', words: 'The answer.' }),
    make('escalation-requested', at(15), 'customer', { reason: 'Not all was answered.' }),
    make('escalated', at(16), 'service-head', { to: 'stage-2' }),
    make('note-added', at(17), 'service-head', { text: 'Read everything again.' }),
    make('responded', at(22), 'service-head', { ...answer, stage: 'stage-2' }),
  ];
}

const wholeCase = (pack: Pack): Bench => {
  const entries = longCase(pack);
  return {
    name: `a case of 15 entries under ${packName(pack)}: fold, clocks, duties, audience`,
    unit: 'cases',
    bar: 20_000,
    once() {
      for (let count = 0; count < 500; count += 1) {
        const state = fold(record, entries, pack);
        const setting = settingOf(state, { pack, directory, now: '2025-09-18T10:00:00Z' });
        dutiesOf(state, setting, clocksOf(state, setting));
        audienceOf(state);
      }
      return 500;
    },
  };
};

const workingDays: Bench = {
  name: 'the last day of ten working days, from and to a day as text',
  unit: 'deadlines',
  bar: 1_000_000,
  once() {
    const { working } = countingDays({ weekdays: [1, 2, 3, 4, 5], holidays: 'jersey' });
    let day = '2025-01-01';
    for (let count = 0; count < 1000; count += 1) {
      working.exclusive(day, 10);
      day = addDays(day, 1);
    }
    return 1000;
  },
};

export const policyBenches: readonly Bench[] = [
  workingDays,
  ...packs.filter(({ stages }) => stages.length > 0).map(wholeCase),
];
