import type { ActPlace } from './act-form.svelte.ts';
import type { RecordView, Store } from '#lib/store/port.ts';
import type { PlainForm } from './plain-form.ts';

export interface CaseFormPlace {
  view: RecordView<'case'>;
  store: Pick<Store, 'staff' | 'directory'>;
  /** The duty that it is to settle. */
  duty?: ActPlace['duty'];
}

/** A form of a case, as data; made for the record that is open, because a policy's own lists are its answers. */
export type CaseForm = (place: CaseFormPlace) => PlainForm;
