import type { Entry } from '@evenhand/policy/entries/entry';
import { clocksOf } from '@evenhand/policy/derive/clocks';
import { dutiesOf } from '@evenhand/policy/derive/duties';
import { fold } from '@evenhand/policy/history/fold';
import { settingOf } from '@evenhand/policy/history/setting';
import { packName, type Pack } from '@evenhand/policy/packs/pack';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import type { NoticePlace } from '@evenhand/policy/packs/local-rules';
import { cautionLines, hasCautions, type CautionLine } from '#lib/cases/acts/cautions.ts';
import { noticeLinesOn, type NoticeLine } from '#lib/cases/notice-lines.ts';
import type { NewEntry, RecordView, Store } from '#lib/store/port.ts';

interface Around {
  pack: Pack;
  store: Pick<Store, 'staff' | 'directory'>;
  /** ISO instant. */
  now: string;
}

/**
 * What is to be thought of before a record is begun as it stands in the form, what the policy leaves open about one like it, and
 * the record as it would be.
 */
export function beforeSaving<Kind extends RecordKind>(
  beginning: NewEntry<Kind>,
  place: NoticePlace,
  { pack, store, now }: Around,
): { cautions: CautionLine[]; notices: NoticeLine[]; after: RecordView<Kind> } {
  const { record, kind, at = now } = beginning;
  // What was not said is left out of an entry that is stored.
  const body = Object.fromEntries(Object.entries(beginning.body).filter(([, value]) => value !== undefined));
  const entry: Entry = {
    ...{ id: '00000000-0000-7000-8000-000000000000', record, kind, at, recordedAt: now, body },
    ...{ by: store.staff.id, device: 'draft', pack: packName(pack) },
  };
  const viewOf = (entries: Entry[]): RecordView<Kind> => {
    const state = fold(record, entries, pack);
    const setting = settingOf(state, { pack, directory: store.directory, now });
    const clocks = clocksOf(state, setting);
    return { state, setting, clocks, duties: dutiesOf(state, setting, clocks), unsent: new Set() };
  };
  const [before, after] = [viewOf([]), viewOf([entry])];
  return {
    cautions: hasCautions(kind, before) ? cautionLines([{ ...beginning, body }], before, store.staff) : [],
    notices: noticeLinesOn(after, place),
    after,
  };
}
