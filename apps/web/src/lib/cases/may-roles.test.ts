import { fold } from '@evenhand/policy/history/fold';
import { packName } from '@evenhand/policy/packs/pack';
import { packs } from '@evenhand/policy/packs/index';
import { entryMaker, sampleDirectory } from '@evenhand/policy/testing';
import { describe, expect, it } from 'vitest';
import type { RecordView } from '#lib/store/port.ts';
import { mayDo } from './may.ts';
import { person } from './sample-view.ts';

const now = '2026-05-19T09:00:00+01:00';
const conduct = packs.filter((pack) => pack.authority.incident?.['support-offered']);

describe('what is for another role to do is not offered', () => {
  it.each(conduct.map((pack) => [pack.id, pack] as const))('%s', (_id, pack) => {
    const make = entryMaker(packName(pack), { kind: 'incident', id: '00000000-0000-7000-8000-000000c0ffee' });
    const first = make('incident-recorded', now, 'staff', {
      ...{ conduct: 'unacceptable', behaviours: ['threat-to-staff'], harm: ['threat'], unit: 'unit' },
    });
    const setting = { pack, directory: sampleDirectory('school'), now };
    const state = fold(first.record, [first], pack);
    const view = { state, setting, clocks: [], duties: [], unsent: new Set<string>() } as RecordView;
    const offered = (role: string) => mayDo(view, person(role)).map(({ kind }) => kind);
    // Whoever it happened to is not asked to offer themselves support, nor to decide that contact stays as it is.
    expect(offered('staff')).not.toContain('support-offered');
    expect(offered('staff')).not.toContain('restriction-declined');
    expect(offered('staff')).toContain('contact-logged');
    expect(offered('line-manager')).toContain('support-offered');
  });

  it('is asked of policies that name somebody for it', () => expect(conduct.length).toBeGreaterThan(0));
});
