///<reference types="svelte" />
;
import { requireStore } from '#lib/store/gate.svelte.ts';
import type { ListRow } from '#lib/store/port.ts';
import Button from '#lib/ui/Button.svelte';
import EmptyState from '#lib/ui/EmptyState.svelte';
import LoadingState from '#lib/ui/LoadingState.svelte';
import { words } from '#lib/words/index.ts';
import { listsOf } from './lists.ts';
import OtherLists from './OtherLists.svelte';
import RecordRows from './RecordRows.svelte';
import ServerSearch from './ServerSearch.svelte';
;

  /** Incidents, or limits on contact, newest first; a part at a time. Cases have a list with filters. */
  interface Props {
    kind: 'incident' | 'arrangement';
    rows: readonly ListRow[] | undefined;
    today: string;
    /** Names of the register, for rows that know their customer by id only. */
    names?: ReadonlyMap<string, string>;
    current?: string;
    level?: 1 | 2;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  

  let { kind, rows: held, today, names, current, level = 2 }: Props = $props();

  const { sync } = requireStore()/*Ωignore_startΩ*/;let $sync = __sveltets_2_store_get(sync);/*Ωignore_endΩ*/;
  // While the first records are on their way, an empty list does not mean that there is nothing.
  const rows = $derived(held?.length === 0 && $sync?.fetching ? undefined : held);
  const say = $derived(listsOf[kind]);
  const part = 60;
  let shown = $state(part);
;
async () => {

 { svelteHTML.createElement("div", { "class":`head`,});
   { svelteHTML.createElement("div", { "class":`title`,});
     { svelteHTML.createElement(`h${level}`, { });say.title; }
     { const $$_stsiLrehtO2C = __sveltets_2_ensureComponent(OtherLists); new $$_stsiLrehtO2C({ target: __sveltets_2_any(), props: { kind,}});}
   }
  if(rows && rows.length > 0){ { svelteHTML.createElement("p", {   "class":`meta`,"role":`status`,});
      say.count(rows.length); words.cases.newestFirst;
     }}
 }
if(!rows){
   { const $$_etatSgnidaoL0C = __sveltets_2_ensureComponent(LoadingState); new $$_etatSgnidaoL0C({ target: __sveltets_2_any(), props: {  "rows":6,}});}
} else if (rows.length === 0){
   { svelteHTML.createElement("div", { "class":`none`,});
     { const $$_etatSytpmE1C = __sveltets_2_ensureComponent(EmptyState); const $$_etatSytpmE1 = new $$_etatSytpmE1C({ target: __sveltets_2_any(), props: {     "title":say.none.title,"words":say.none.words,"level":3,action:() => { async ()/*Ωignore_positionΩ*/ => { { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`primary`,"href":say.first,}});say.none.action; Button}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {action} = $$_etatSytpmE1.$$prop_def;/*Ωignore_endΩ*/
      
     EmptyState}
   }
}else{
   { const $$_swoRdroceR0C = __sveltets_2_ensureComponent(RecordRows); new $$_swoRdroceR0C({ target: __sveltets_2_any(), props: {     "rows":rows.slice(0, shown),today,names,current,}});}
  if(rows.length > shown){
     { svelteHTML.createElement("p", { "class":`more`,});
       { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => (shown += part),}});words.cases.more(Math.min(part, rows.length - shown)); Button}
     }
  }
}
if(rows){ { const $$_hcraeSrevreS0C = __sveltets_2_ensureComponent(ServerSearch); new $$_hcraeSrevreS0C({ target: __sveltets_2_any(), props: {   kind,today,names,}});}}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const RecordList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type RecordList__SvelteComponent_ = ReturnType<typeof RecordList__SvelteComponent_>;
/*Ωignore_endΩ*/export default RecordList__SvelteComponent_;