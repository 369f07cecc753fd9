///<reference types="svelte" />
;
import * as paths from '#lib/paths.ts';
import { requireStore } from '#lib/store/gate.svelte.ts';
import { markerLines } from './marker-lines.ts';
import MarkerNotice from './MarkerNotice.svelte';

;type $$ComponentProps =  { id: string; name?: string };function $$render() {

  
  
  
  

  /** What holds by one arrangement that this person may read. */
  let { id, name }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const view = $derived(requireStore().record('arrangement', id))/*Ωignore_startΩ*/;let $view = __sveltets_2_store_get(view);/*Ωignore_endΩ*/;
;
async () => {

if($view){ { const $$_ecitoNrekraM0C = __sveltets_2_ensureComponent(MarkerNotice); new $$_ecitoNrekraM0C({ target: __sveltets_2_any(), props: {     "lines":markerLines($view),name,"href":paths.arrangementOf(id),}});}}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const LimitsMarker__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type LimitsMarker__SvelteComponent_ = ReturnType<typeof LimitsMarker__SvelteComponent_>;
/*Ωignore_endΩ*/export default LimitsMarker__SvelteComponent_;