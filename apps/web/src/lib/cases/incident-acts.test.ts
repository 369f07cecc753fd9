import { dutiesOf } from '@evenhand/policy/derive/duties';
import { fold } from '@evenhand/policy/history/fold';
import { packs } from '@evenhand/policy/packs/index';
import { packName } from '@evenhand/policy/packs/pack';
import { entryMaker, sampleId } from '@evenhand/policy/testing';
import { expect, it } from 'vitest';
import type { RecordView } from '#lib/store/port.ts';
import { optionsNow, plainRule } from './acts/plain-form.ts';
import { plainFormOf } from './acts/plain-forms.ts';
import { mayDo } from './may.ts';
import { directory, person } from './sample-view.ts';
import { explainDuty } from './why-duty.ts';

const found = packs.find(
  ({ duties, guards }) =>
    duties.some(({ id }) => id === 'take-statements') &&
    guards.filter(({ record, act }) => record === 'incident' && act === 'closed').length > 1,
);
if (!found) throw new Error('The samples need a policy that asks for statements before an incident is closed.');
const pack = found;
const now = '2026-05-20T09:30:00+01:00';
const record = { kind: 'incident', id: sampleId(0xbad) } as const;
const make = entryMaker(packName(pack), record);

function recorded(body: Record<string, unknown>): RecordView<'incident'> {
  const entry = make('incident-recorded', now, 'staff', {
    conduct: 'unacceptable',
    behaviours: [],
    unit: 'unit',
    ...body,
  });
  const state = fold(record, [entry], pack);
  const setting = { pack, directory, now };
  return { state, setting, clocks: [], duties: dutiesOf(state, setting), unsent: new Set() };
}

it('says what on the record makes something owed, before the clauses', () => {
  const view = recorded({ harm: ['threat'] });
  const support = view.duties.find(({ id }) => id === 'offer-support');
  expect(support && explainDuty(support, view).answer[0]).toBe('Somebody was threatened or hurt.');
  expect(recorded({}).duties.map(({ id }) => id)).not.toContain('offer-support');
});

it('says how many more reasons there are why it cannot be closed', () => {
  const close = mayDo(recorded({ serious: true }), person('line-manager')).find(({ kind }) => kind === 'closed');
  const more = (close?.notYet?.why.answer.length ?? 0) - 1;
  expect(more).toBeGreaterThan(0);
  expect(close?.notYet?.words).toMatch(more === 1 ? /One more reason/ : new RegExp(`${String(more)} more reasons`));
});

it('offers the names of those who were there for a statement, whose is missing first', () => {
  const store = { directory, staff: person('line-manager') };
  const names = (body: Record<string, unknown>): (string | undefined)[] => {
    const field = plainFormOf('statement-given', { view: recorded(body), store })?.fields[0];
    return field?.is === 'choice' ? optionsNow(field.options, {}).map(({ value }) => value) : [];
  };
  expect(names({ narrative: 'He shouted.', witnesses: ['robin'] })).toEqual(['robin', 'staff', 'other']);
  expect(names({ narrative: 'He shouted.' })).toEqual(['staff', 'other']);
});

it('states only what is known better now, and keeps the name of a witness from outside', () => {
  const view = recorded({ place: 'The stairs', witnesses: ['Ann'], harm: ['threat'] });
  const form = plainFormOf('details-added', { view, store: { directory, staff: person('staff') } });
  if (!form) throw new Error('no form');
  const rule = plainRule(form, view);
  expect(rule.problems(rule.empty).map(({ words }) => words)).toEqual([form.nothing]);
  const said = { ...rule.empty, place: 'Behind the centre', stranger: 'Mrs Blampied' };
  expect(rule.problems(said)).toEqual([]);
  expect(rule.entries(said)[0]?.body).toEqual({ place: 'Behind the centre', witnesses: ['Ann', 'Mrs Blampied'] });
});

it('can say of the camera afterwards what was skipped at first', () => {
  const cameras = [{ id: 'camera', name: 'Front desk', unit: 'unit' }];
  const known = recorded({});
  const view = { ...known, setting: { ...known.setting, directory: { ...directory, cameras } } };
  const form = plainFormOf('details-added', { view, store: { directory, staff: person('staff') } });
  if (!form) throw new Error('no form');
  const rule = plainRule(form, view);
  expect(rule.entries({ ...rule.empty, cameraOn: true, camera: 'camera' })[0]?.body).toEqual({
    camera: { on: true, camera: 'camera' },
  });
});
