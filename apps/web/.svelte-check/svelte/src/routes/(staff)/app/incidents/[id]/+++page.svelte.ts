///<reference types="svelte" />
;
import { page } from '$app/state';
import IncidentScreen from '#lib/cases/IncidentScreen.svelte';
import { minuteNow } from '#lib/cases/now.svelte.ts';
import RecordList from '#lib/cases/RecordList.svelte';
import RemoteRecord from '#lib/cases/RemoteRecord.svelte';
import { todayAt } from '#lib/cases/today.ts';
import PageBody from '#lib/frame/PageBody.svelte';
import { requireStore } from '#lib/store/gate.svelte.ts';
import LoadingState from '#lib/ui/LoadingState.svelte';
import { words } from '#lib/words/index.ts';
function $$render() {
  const list/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => { { const $$_tsiLdroceR0C = __sveltets_2_ensureComponent(RecordList); new $$_tsiLdroceR0C({ target: __sveltets_2_any(), props: {       "kind":`incident`,"rows":$rows,today,"current":id,}});}};return __sveltets_2_any(0)};
  
  
  
  
  
  
  
  
  
  

  const store = requireStore();
  const id = $derived(page.params.id ?? '');
  const rows = store.list('incident')/*Ωignore_startΩ*/;let $rows = __sveltets_2_store_get(rows);/*Ωignore_endΩ*/;
  const view = $derived(store.record('incident', id))/*Ωignore_startΩ*/;let $view = __sveltets_2_store_get(view);/*Ωignore_endΩ*/;
  const today = $derived(todayAt(store, minuteNow()));
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});$view?.state.reference ?? words.cases.incidents;  words.frame.name; } }



id; {
  if($view === undefined || ($view !== null && $view.state.id !== id)){
     { const $$_ydoBegaP0C = __sveltets_2_ensureComponent(PageBody); new $$_ydoBegaP0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}}); { const $$_etatSgnidaoL1C = __sveltets_2_ensureComponent(LoadingState); new $$_etatSgnidaoL1C({ target: __sveltets_2_any(), props: {}});} PageBody}
  } else if ($view === null){
     { const $$_droceRetomeR0C = __sveltets_2_ensureComponent(RemoteRecord); const $$_droceRetomeR0 = new $$_droceRetomeR0C({ target: __sveltets_2_any(), props: {   "kind":`incident`,id,store,shown:(found) => { async ()/*Ωignore_positionΩ*/ => {  { const $$_neercStnedicnI0C = __sveltets_2_ensureComponent(IncidentScreen); new $$_neercStnedicnI0C({ target: __sveltets_2_any(), props: {   "view":found,list,"readOnly":true,}});}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {shown} = $$_droceRetomeR0.$$prop_def;/*Ωignore_endΩ*/
      
     RemoteRecord}
  }else{
     { const $$_neercStnedicnI0C = __sveltets_2_ensureComponent(IncidentScreen); new $$_neercStnedicnI0C({ target: __sveltets_2_any(), props: {   "view":$view,list,}});}
  }
}
};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;