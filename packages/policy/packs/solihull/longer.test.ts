import { expect, test } from 'vitest';
import { check } from '../../derive/check.ts';
import { fold } from '../../history/fold.ts';
import { entryMaker, sampleDirectory, sampleId } from '../../testing.ts';
import { packInForce } from '../index.ts';
import { packName } from '../pack.ts';

// Here and not in a scenario: a scenario that leaves the reason out is given a plain one.
test.each(['solihull', 'ombudsman-code'])('%s: more time without a reason on record is refused', (id) => {
  const pack = packInForce(id, '2026-06-01');
  if (!pack) throw new Error(`there is no pack ${id}`);
  const directory = sampleDirectory();
  const investigator = directory.staff.find((person) => person.id === 'investigator');
  if (!investigator) throw new Error('the sample has no investigator');
  const record = { kind: 'case', id: sampleId(0xc0ffee) } as const;
  const make = entryMaker(packName(pack), record);
  const received = make('feedback-received', '2026-06-01T10:00:00+01:00', 'staff', {
    feedback: 'complaint',
    channel: 'phone',
    unit: 'unit',
    points: [{ text: 'The bin was missed' }],
    customer: sampleId(7),
  });
  const state = fold(record, [received, make('acknowledged', '2026-06-02T10:00:00+01:00', 'staff')], pack);
  const longer = { clock: 'stage-1', until: '2026-07-31', agreedBy: ['customer', 'service-head'] };
  const asked = (body: Record<string, unknown>) => {
    const at = '2026-06-03T10:00:00+01:00';
    const entry = make('extended', at, 'investigator', body);
    return check(entry, state, investigator, { pack, directory, now: at }).map(({ code, at: field }) => ({
      code,
      field,
    }));
  };
  expect(asked(longer)).toEqual([{ code: 'reasons-missing', field: 'body.reason' }]);
  expect(asked({ ...longer, reason: 'Three services are in it.' })).toEqual([]);
});
