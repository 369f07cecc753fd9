import { createContext } from 'svelte';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import type { RecordView } from '#lib/store/port.ts';
import type { ActPlace } from './act-form.svelte.ts';

const [place, setPlace] = createContext<ActPlace<RecordKind>>();

/** Where the form that is being made stands. Said once by the sheet around it; a form outlives no record. */
export const actPlace = place;
export const setActPlace = setPlace;

function placeOf<Kind extends RecordKind>(...kinds: readonly Kind[]): ActPlace<Kind> {
  const here = place();
  if (!(kinds as readonly RecordKind[]).includes(here.view.state.kind))
    throw new Error(`A form of a ${kinds.join(' or ')} was opened on a record of the kind ${here.view.state.kind}.`);
  return { ...here, view: here.view as RecordView<Kind> };
}

/** The same for forms that only some records have. They throw for another: such a form is not offered there. */
export const casePlace = (): ActPlace<'case'> => placeOf('case');
export const arrangementPlace = (): ActPlace<'arrangement'> => placeOf('arrangement');
export const letterPlace = (): ActPlace<'case' | 'arrangement'> => placeOf('case', 'arrangement');
