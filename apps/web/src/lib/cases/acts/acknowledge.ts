import type { Entry } from '@evenhand/policy/entries/entry';
import { fold } from '@evenhand/policy/history/fold';
import { packName } from '@evenhand/policy/packs/pack';
import { letterForm } from '@evenhand/policy/letters/index';
import { letterText } from '@evenhand/policy/letters/paragraphs';
import { acknowledgementsOf, type CaseState } from '@evenhand/policy/records/case';
import { staffName } from '../names.ts';
import type { RecordView, Store } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import type { ActRule } from './act-form.svelte.ts';
import { isBlank } from './act-time.ts';
import { framed, frameOf } from './letter-frame.ts';
import { noTicks, partsTicked, type PartTicks } from './letter-parts.ts';
import { methodProblems, wayTo } from './way-to.ts';

export interface AcknowledgeValues extends PartTicks {
  method: string;
  officer: string;
  /** What of it cannot be taken up; empty when all of it can. */
  cannot: string;
  allTakenUp: boolean;
  /** The words once they were changed by hand; empty while they follow the record. */
  letter: string;
  /** Ticked when somebody tells the customer a second time, knowing that they heard before. */
  again: string[];
}

type Place = { view: RecordView<'case'>; store: Pick<Store, 'staff' | 'directory'> };

/** The letter's parts as the record and the form make them now. */
function acknowledgementParts(
  { view, store }: Place,
  values: Pick<AcknowledgeValues, 'officer' | 'cannot' | 'allTakenUp'>,
) {
  const fill = {
    officer: values.officer === '' ? undefined : staffName(values.officer, store.directory),
    'cannot-address': values.allTakenUp
      ? words.acts.acknowledge.allTakenUp
      : isBlank(values.cannot)
        ? undefined
        : values.cannot.trim(),
  };
  // As the record will stand once they are told: with some policies the days for the answer begin only then.
  const { state, setting } = view;
  const entry: Entry = {
    ...{ id: 'ffffffff-ffff-7fff-bfff-ffffffffffff', record: { kind: 'case', id: state.id }, kind: 'acknowledged' },
    ...{ at: setting.now, recordedAt: setting.now, by: store.staff.id, device: 'draft', pack: packName(setting.pack) },
    body: {},
  };
  const then = fold({ kind: 'case', id: state.id }, [...state.history, ...state.notUnderstood, entry], setting.pack);
  return letterForm('acknowledgement')?.compose(then, setting, fill) ?? [];
}

export const acknowledgementText = (place: Place, values: AcknowledgeValues): string =>
  values.letter !== '' ? values.letter : framed(letterText(acknowledgementParts(place, values)), frameOf(place));

/** The parts that the policy demands of the letter, in its order. */
export const requiredParts = (view: RecordView): string[] =>
  view.setting.pack.letters.find((letter) => letter.id === 'acknowledgement')?.parts.map(({ value }) => value) ?? [];

/** The boxes that are ticked now. */
export const acknowledgementTicked = (place: Place, values: AcknowledgeValues): string[] =>
  partsTicked(
    {
      required: requiredParts(place.view),
      composed: acknowledgementParts(place, values),
      text: acknowledgementText(place, values),
      method: values.method,
    },
    values,
  );

/** `now`: the record as it stands while the form is filled in, with what arrives meanwhile. */
export function acknowledge(place: Place, now: () => CaseState = () => place.view.state): ActRule<AcknowledgeValues> {
  const { view, store } = place;
  const { state } = view;
  return {
    kind: 'acknowledged',
    empty: {
      method: wayTo(state.contact),
      officer: state.handlers.at(-1)?.staff ?? store.staff.id,
      ...{ cannot: '', allTakenUp: true, ...noTicks(), letter: '', again: [] },
    },
    problems(values) {
      const say = words.acts.acknowledge;
      const left = requiredParts(view).length - acknowledgementTicked(place, values).length;
      const heard = acknowledgementsOf(now()).length > 0;
      return [
        ...(heard && values.again.length === 0 ? [{ field: 'act-again', words: say.againMissing }] : []),
        ...methodProblems(values),
        ...(values.officer === '' ? [{ field: 'act-officer', words: say.officerMissing }] : []),
        ...(!values.allTakenUp && isBlank(values.cannot) ? [{ field: 'act-cannot', words: say.cannotMissing }] : []),
        ...(left > 0 ? [{ field: 'act-parts', words: say.partsMissing(left) }] : []),
      ];
    },
    entries: (values) => [
      {
        record: { kind: state.kind, id: state.id },
        kind: 'acknowledged',
        body: {
          method: values.method,
          officer: values.officer,
          parts: acknowledgementTicked(place, values),
          words: acknowledgementText(place, values),
        },
      },
    ],
  };
}
