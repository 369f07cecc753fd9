///<reference types="svelte" />
;
import { requireStore } from '#lib/store/gate.svelte.ts';
import { limitsAbout, standingAbout } from './limits-of.ts';
import LimitsMarker from './LimitsMarker.svelte';
import { standingLines } from './marker-lines.ts';
import MarkerNotice from './MarkerNotice.svelte';
import { minuteNow } from './now.svelte.ts';
import { todayAt } from './today.ts';
;

  /** What holds for the contact of a person: whole for those who may read it, the instruction alone for everybody else. */
  interface Props {
    /** The person, or a case or an incident of theirs. */
    ids: readonly (string | null)[];
    name?: string;
  };function $$render() {

  
  
  
  
  
  
  

  let { ids, name }: Props = $props();

  const store = requireStore();
  const all = store.list('arrangement')/*Ωignore_startΩ*/;let $all = __sveltets_2_store_get(all);/*Ωignore_endΩ*/;
  const standing = store.standingLimits()/*Ωignore_startΩ*/;let $standing = __sveltets_2_store_get(standing);/*Ωignore_endΩ*/;
  const today = $derived(todayAt(store, minuteNow()));
  const about = $derived(limitsAbout(ids, $all ?? []));
  const told = $derived(standingAbout(ids, $standing ?? []));
;
async () => {

   for(let { summary } of __sveltets_2_ensureArray(about)){summary.id; { const $$_rekraMstimiL0C = __sveltets_2_ensureComponent(LimitsMarker); new $$_rekraMstimiL0C({ target: __sveltets_2_any(), props: {   "id":summary.id,name,}});}}
   for(let limits of __sveltets_2_ensureArray(told)){limits.instruction.arrangement;
   { const $$_ecitoNrekraM0C = __sveltets_2_ensureComponent(MarkerNotice); new $$_ecitoNrekraM0C({ target: __sveltets_2_any(), props: {   "lines":standingLines(limits, { directory: store.directory, today }),name,}});}
}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Limits__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Limits__SvelteComponent_ = ReturnType<typeof Limits__SvelteComponent_>;
/*Ωignore_endΩ*/export default Limits__SvelteComponent_;