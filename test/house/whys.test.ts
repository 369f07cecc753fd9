// Every "Why?" of the demo opens at least one clause of the policy: that of each time limit, of each thing owed, of each
// act that is not allowed yet, and of each refusal in a story, whoever looks at the record.
import { expect, test } from 'vitest';
import { clocksOf } from '@evenhand/policy/derive/clocks';
import { sees } from '@evenhand/policy/derive/audience';
import { dutiesOf } from '@evenhand/policy/derive/duties';
import { fold } from '@evenhand/policy/history/fold';
import { settingOf } from '@evenhand/policy/history/setting';
import { packNamed } from '@evenhand/policy/packs/index';
import { base32 } from '@evenhand/policy/reference';
import { demoDevices, demoOrganisations, demoRecords } from '@evenhand/server/demo/demo-entries.ts';
import { judge, OpenRecord } from '@evenhand/server/db/open-record.ts';
import { staffOf } from '@evenhand/policy/directory';
import { reasonsOf, type Reason } from '@evenhand/policy/derive/reasons';
import type { Clock } from '@evenhand/policy/derive/clocks';
import type { Staff } from '@evenhand/policy/directory';
import type { Setting } from '@evenhand/policy/history/setting';
import type { AnyState } from '@evenhand/policy/records/index';

/** As the page of a record has it. */
interface View {
  state: AnyState;
  setting: Setting;
  clocks: readonly Clock[];
  duties: ReturnType<typeof dutiesOf>;
  unsent: ReadonlySet<string>;
}
interface Why {
  reasons: Reason[];
}

/** A module of the app, whose components the types of this project do not know. */
const ofApp = async <Module>(file: string): Promise<Module> =>
  (await import(new URL(`../../apps/web/src/lib/cases/${file}`, import.meta.url).href)) as Module;
const { mayDo } = await ofApp<{
  mayDo: (view: View, staff: Staff) => { kind: string; notYet: { words: string; why: Why } | null }[];
}>('may.ts');
const { storyOf } = await ofApp<{
  storyOf: (view: View) => { days: { items: { refusal?: { words: string; why: Why } }[] }[] };
}>('story.ts');
const { explainClock } = await ofApp<{ explainClock: (clock: Clock, state: AnyState, setting: Setting) => Why }>(
  'why-clock.ts',
);

const now = '2026-11-25T16:00:00Z';

/** Every case and incident of the demo as its page has it. */
const views = demoOrganisations.flatMap(({ organisation, stories }) => {
  const { directory } = organisation;
  const codes = new Map(demoDevices(organisation).map(({ id }, index) => [id, base32(index + 1, 3)]));
  return demoRecords(organisation, stories, now, codes).flatMap((entries): View[] => {
    const [first] = entries;
    const pack = first && packNamed(first.entry.pack);
    if (!first || !pack || !['case', 'incident'].includes(first.entry.record.kind)) return [];
    const open = new OpenRecord(first.entry.record);
    const judged = entries.map(({ entry }) => {
      const entered = { ...entry, ...judge(entry, open, staffOf(directory, entry.by), directory, entry.at) };
      open.add(entered);
      return entered;
    });
    const state = fold(first.entry.record, judged, pack);
    const setting = settingOf(state, { pack, directory, now });
    const clocks = clocksOf(state, setting);
    return [{ state, setting, clocks, duties: dutiesOf(state, setting), unsent: new Set() }];
  });
});

const named = ({ state }: View, what: string): string => `${state.pack} ${state.kind} ${state.reference}: ${what}`;
const readers = ({ state, setting }: View) =>
  setting.directory.staff.filter((staff) => sees(state, staff, setting.directory));

test('the demo has enough to walk through', () => {
  expect(views.length).toBeGreaterThan(40);
  expect(views.some(({ state }) => state.refused.length > 0)).toBe(true);
});

test('of every time limit', () => {
  const without = views.flatMap((view) =>
    view.clocks
      .filter((clock) => explainClock(clock, view.state, view.setting).reasons.length === 0)
      .map(({ id }) => named(view, id)),
  );
  expect(without).toEqual([]);
});

test('of everything owed', () => {
  const without = views.flatMap((view) =>
    view.duties
      .filter(({ because }) => reasonsOf(because, view.setting.pack).length === 0)
      .map(({ id }) => named(view, id)),
  );
  expect(without).toEqual([]);
});

test('of every act that somebody may not do yet', () => {
  const without = views.flatMap((view) =>
    readers(view).flatMap((staff) =>
      mayDo(view, staff)
        .filter(({ notYet }) => notYet !== null && notYet.why.reasons.length === 0)
        .map(({ kind, notYet }) => named(view, `${kind}: ${notYet?.words}`)),
    ),
  );
  expect([...new Set(without)]).toEqual([]);
});

test('of everything refused in a story', () => {
  const without = views.flatMap((view) =>
    storyOf(view)
      .days.flatMap(({ items }) => items)
      .filter(({ refusal }) => refusal !== undefined && refusal.why.reasons.length === 0)
      .map(({ refusal }) => named(view, refusal?.words ?? '')),
  );
  expect(without).toEqual([]);
});
