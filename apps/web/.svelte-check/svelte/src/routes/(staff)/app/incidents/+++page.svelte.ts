///<reference types="svelte" />
;
import FolderOpen from '@lucide/svelte/icons/folder-open';
import { minuteNow } from '#lib/cases/now.svelte.ts';
import RecordList from '#lib/cases/RecordList.svelte';
import { todayAt } from '#lib/cases/today.ts';
import ListDetail from '#lib/frame/ListDetail.svelte';
import { requireStore } from '#lib/store/gate.svelte.ts';
import EmptyState from '#lib/ui/EmptyState.svelte';
import { words } from '#lib/words/index.ts';
function $$render() {

  
  
  
  
  
  
  
  

  const store = requireStore();
  const rows = store.list('incident')/*Ωignore_startΩ*/;let $rows = __sveltets_2_store_get(rows);/*Ωignore_endΩ*/;
  const today = $derived(todayAt(store, minuteNow()));
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});words.cases.incidents;  words.frame.name; } }

 { const $$_liateDtsiL0C = __sveltets_2_ensureComponent(ListDetail); const $$_liateDtsiL0 = new $$_liateDtsiL0C({ target: __sveltets_2_any(), props: {   "showing":`list`,"listLabel":words.cases.incidentList,list:() => { async ()/*Ωignore_positionΩ*/ => { { const $$_tsiLdroceR0C = __sveltets_2_ensureComponent(RecordList); new $$_tsiLdroceR0C({ target: __sveltets_2_any(), props: {       "kind":`incident`,"rows":$rows,today,"level":1,}});}};return __sveltets_2_any(0)},detail:() => { async ()/*Ωignore_positionΩ*/ => { { const $$_etatSytpmE0C = __sveltets_2_ensureComponent(EmptyState); new $$_etatSytpmE0C({ target: __sveltets_2_any(), props: {   ...words.cases.chooseIncident,"icon":FolderOpen,}});}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {list, detail} = $$_liateDtsiL0.$$prop_def;/*Ωignore_endΩ*/
  
  
 ListDetail}
};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;