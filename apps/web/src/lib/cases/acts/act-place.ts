import { createContext } from 'svelte';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import type { RecordView } from '#lib/store/port.ts';
import type { ActPlace } from './act-form.svelte.ts';

const [place, setPlace] = createContext<ActPlace<RecordKind>>();

/** Where the form that is being made stands. Said once by the sheet around it; a form outlives no record. */
export const actPlace = place;
export const setActPlace = setPlace;

/** The same for forms that only a case has. Throws for another record: such a form is not offered there. */
export function casePlace(): ActPlace<'case'> {
  const here = place();
  if (here.view.state.kind !== 'case')
    throw new Error(`A form of a case was opened on a record of the kind ${here.view.state.kind}.`);
  return { ...here, view: here.view as RecordView<'case'> };
}
