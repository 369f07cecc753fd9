import { clocksOf } from '@evenhand/policy/derive/clocks';
import { dutiesOf } from '@evenhand/policy/derive/duties';
import type { Entry } from '@evenhand/policy/entries/entry';
import { fold } from '@evenhand/policy/history/fold';
import { packName } from '@evenhand/policy/packs/pack';
import { packs } from '@evenhand/policy/packs/index';
import { entryMaker, sampleDirectory } from '@evenhand/policy/testing';
import type { RecordView } from '#lib/store/port.ts';

const found = packs.find((pack) => pack.covers !== 'conduct' && pack.counting.cutoff !== null);
if (!found) throw new Error('The samples need a policy on feedback that has a cut-off.');

/** For tests: the policy, an organisation and a complaint whose entries are given one by one. */
const samplePack = found;
export const directory = sampleDirectory();

/** Entries of one complaint, taken on Friday 15 May 2026 at 15:42, which is after the cut-off. */
export function complaint(body: Record<string, unknown> = {}) {
  const make = entryMaker(packName(samplePack));
  const received = make('feedback-received', '2026-05-15T15:42:00+01:00', 'staff', {
    feedback: 'complaint',
    channel: 'in-person',
    unit: 'unit',
    reference: 'SA-4T7-0K3-R',
    points: [{ text: 'Nobody rang back.' }, { text: 'The form was lost.' }],
    customer: '00000000-0000-7000-8000-0000000000aa',
    contact: { name: 'Claire Le Brocq', preferred: 'email', email: 'claire@post.example' },
    ...body,
  });
  return { make, received };
}

export function viewOf(entries: readonly Entry[], now: string, unsent: readonly string[] = []): RecordView<'case'> {
  const id = entries[0]?.record.id ?? '';
  const setting = { pack: samplePack, directory, now };
  const state = fold({ kind: 'case', id }, entries, samplePack);
  return {
    state,
    setting,
    clocks: clocksOf(state, setting),
    duties: dutiesOf(state, setting),
    unsent: new Set(unsent),
  };
}

export const person = (role: string) => {
  const staff = directory.staff.find((each) => each.id === role);
  if (!staff) throw new Error(`Nobody in the sample is called ${role}.`);
  return staff;
};
