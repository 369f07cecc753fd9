import { dutiesOf } from '@evenhand/policy/derive/duties';
import { fold } from '@evenhand/policy/history/fold';
import { packs } from '@evenhand/policy/packs/index';
import { packName } from '@evenhand/policy/packs/pack';
import { emptyArrangement } from '@evenhand/policy/records/arrangement';
import { entryMaker } from '@evenhand/policy/testing';
import { of } from 'rxjs';
import { expect, test } from 'vitest';
import type { NewEntry, RecordView, Store } from '#lib/store/port.ts';
import { directory, person } from '../sample-view.ts';
import { settledBeside } from './settled-beside.ts';

const found = packs.find(({ duties }) => duties.some(({ id }) => id === 'determine'));
if (!found) throw new Error('This test needs a policy by which a team decides what comes of an incident.');
const pack = found;
const incident = { kind: 'incident', id: '00000000-0000-7000-8000-00000000001c' } as const;
const setting = { pack, directory, now: '2026-05-19T09:00:00+01:00' };

function incidentView(): RecordView<'incident'> {
  const make = entryMaker(packName(pack), incident);
  const body = { conduct: 'unacceptable', behaviours: [], unit: 'unit' };
  const entries = [
    make('incident-recorded', '2026-05-18T09:00:00+01:00', 'staff', body),
    make('form-logged', '2026-05-18T10:00:00+01:00', 'staff', { form: 'incident' }),
  ];
  const state = fold(incident, entries, pack);
  return { state, setting, clocks: [], duties: dutiesOf(state, setting), unsent: new Set() };
}

const arrangement: RecordView<'arrangement'> = {
  state: { ...emptyArrangement('00000000-0000-7000-8000-0000000000aa', packName(pack)), incidents: [incident.id] },
  ...{ setting, clocks: [], duties: [], unsent: new Set<string>() },
};

function beside(
  kind: string,
  body: Record<string, unknown>,
  { role = 'determination-team', known = true, refused = [] as { code: string }[] } = {},
) {
  const record = { kind: 'arrangement', id: arrangement.state.id } as const;
  const store = {
    ...{ staff: person(role), directory },
    record: () => of(known ? incidentView() : null),
    wouldRefuse: () => Promise.resolve(refused),
  } as unknown as Store;
  return settledBeside([{ record, kind, body } as NewEntry], { store, view: arrangement });
}

test('limits decided by the team settle the incident that they came from, with the reasons given', async () => {
  expect(await beside('restriction-imposed', { options: ['no-calls'], reasons: 'Calls without end.' })).toEqual([
    { record: incident, kind: 'determined', body: { outcome: 'restriction', reasons: 'Calls without end.' } },
  ]);
  const [ban] = await beside('restriction-imposed', { options: ['ban'], reasons: 'He hit somebody.' });
  expect(ban?.body).toMatchObject({ outcome: 'ban' });
});

test('nothing is settled by somebody whose decision it is not, by another act, or on an incident that is not here', async () => {
  expect(await beside('warning-given', { change: 'Stop shouting.' }, { role: 'line-manager' })).toEqual([]);
  expect(await beside('assessment-made', { reasons: 'Seen.' })).toEqual([]);
  expect(await beside('restriction-imposed', { reasons: 'Calls.' }, { known: false })).toEqual([]);
  const refused = [{ code: 'investigation-first' }];
  expect(await beside('restriction-imposed', { reasons: 'Calls.' }, { refused })).toEqual([]);
});
