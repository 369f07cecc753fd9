///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import { requireStore } from '#lib/store/gate.svelte.ts';
import ForbiddenState from '#lib/ui/ForbiddenState.svelte';
import PageBody from '#lib/frame/PageBody.svelte';
import LoadingState from '#lib/ui/LoadingState.svelte';
import * as paths from '#lib/paths.ts';
import ArrangementScreen from './ArrangementScreen.svelte';
import { beginningOf, type Origin } from './begin-arrangement.ts';
import { minuteNow } from './now.svelte.ts';

;type $$ComponentProps =  { id: string; from: Origin; list: Snippet };function $$render() {

  
  
  
  
  
  
  
  
  

  /** A warning or limits that nobody has recorded yet, with what is known from the record they grow from. */
  let { id, from, list }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const store = requireStore();
  const origin = $derived(store.record(from.kind, from.id))/*Ωignore_startΩ*/;let $origin = __sveltets_2_store_get(origin);/*Ωignore_endΩ*/;
  // Made once for each state of what it grows from: a form that is being filled in does not change under anybody.
  const view = $derived($origin ? beginningOf(id, $origin, store, minuteNow().toISOString()) : null);
;
async () => {

if($origin === undefined){
   { const $$_ydoBegaP0C = __sveltets_2_ensureComponent(PageBody); new $$_ydoBegaP0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}}); { const $$_etatSgnidaoL1C = __sveltets_2_ensureComponent(LoadingState); new $$_etatSgnidaoL1C({ target: __sveltets_2_any(), props: {}});} PageBody}
} else if (view){
   { const $$_neercStnemegnarrA0C = __sveltets_2_ensureComponent(ArrangementScreen); new $$_neercStnemegnarrA0C({ target: __sveltets_2_any(), props: {  view,list,}});}
}else{
   { const $$_ydoBegaP0C = __sveltets_2_ensureComponent(PageBody); new $$_ydoBegaP0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"width":`text`,}}); { const $$_etatSneddibroF1C = __sveltets_2_ensureComponent(ForbiddenState); new $$_etatSneddibroF1C({ target: __sveltets_2_any(), props: {    "level":1,"homeHref":paths.app(),}});} PageBody}
}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const BeginArrangement__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type BeginArrangement__SvelteComponent_ = ReturnType<typeof BeginArrangement__SvelteComponent_>;
/*Ωignore_endΩ*/export default BeginArrangement__SvelteComponent_;