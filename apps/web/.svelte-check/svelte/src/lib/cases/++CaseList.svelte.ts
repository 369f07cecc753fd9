///<reference types="svelte" />
;
import type { Staff } from '@evenhand/policy/directory';
import * as paths from '#lib/paths.ts';
import { requireStore } from '#lib/store/gate.svelte.ts';
import type { ListRow } from '#lib/store/port.ts';
import Button from '#lib/ui/Button.svelte';
import EmptyState from '#lib/ui/EmptyState.svelte';
import FilterChips from '#lib/ui/FilterChips.svelte';
import LoadingState from '#lib/ui/LoadingState.svelte';
import { words } from '#lib/words/index.ts';
import {
    filterChips,
    filtered,
    firstFilter,
    isCaseFilter,
    isKindFilter,
    kindsHere,
    leftOut,
    type CaseFilter,
  } from './case-filters.ts';
import { listChoice } from './list-choice.svelte.ts';
import OtherLists from './OtherLists.svelte';
import RecordRows from './RecordRows.svelte';
import ServerSearch from './ServerSearch.svelte';
;

  /** The cases of this device under a few filters; a part at a time, so that ten thousand open as quickly as ten. */
  interface Props {
    rows: readonly ListRow[] | undefined;
    me: Staff;
    today: string;
    /** The one that is open beside it. */
    current?: string;
    level?: 1 | 2;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { rows: held, me, today, current, level = 2 }: Props = $props();

  const { sync } = requireStore()/*Ωignore_startΩ*/;let $sync = __sveltets_2_store_get(sync);/*Ωignore_endΩ*/;
  // While the first records are on their way, an empty list does not mean that there is nothing.
  const rows = $derived(held?.length === 0 && $sync?.fetching ? undefined : held);
  const part = 60;
  let shown = $state(part);
  const all = $derived(rows ?? []);
  const filter = $derived<CaseFilter>(listChoice.cases ?? firstFilter(all, me));
  const chips = $derived(filterChips(all, me, filter, listChoice.kind));
  const found = $derived(filtered(all, me, filter, listChoice.kind));

  const open = $derived(leftOut(all, found, current));

  const kinds = $derived(kindsHere(all));

  function chooseKind(value: string) {
    if (isKindFilter(value)) listChoice.kind = value;
    shown = part;
  }

  function choose(value: string) {
    if (isCaseFilter(value)) listChoice.cases = value;
    shown = part;
  }

  /** The next part comes by itself when the end of this one is near; the button does the same. */
  function growing(node: HTMLElement) {
    const watch = new IntersectionObserver((seen) => seen.some((each) => each.isIntersecting) && (shown += part), {
      rootMargin: '600px',
    });
    watch.observe(node);
    return () => watch.disconnect();
  }
;
async () => {

 { svelteHTML.createElement("div", { "class":`head`,});
   { svelteHTML.createElement("div", { "class":`title`,});
     { svelteHTML.createElement(`h${level}`, { });words.cases.title; }
     { const $$_stsiLrehtO2C = __sveltets_2_ensureComponent(OtherLists); new $$_stsiLrehtO2C({ target: __sveltets_2_any(), props: {  "kind":`case`,}});}
   }
  if(rows){
     { svelteHTML.createElement("p", {   "class":`meta`,"role":`status`,});
      words.cases.count(found.length, all.length); filter === 'closed'
        ? words.cases.newestFirst
        : words.cases.nextFirst;
     }
  }
  if(all.length > 0){
     { svelteHTML.createElement("div", { "class":`chips`,}); { const $$_spihCretliF2C = __sveltets_2_ensureComponent(FilterChips); new $$_spihCretliF2C({ target: __sveltets_2_any(), props: {        "label":words.cases.filter,"options":chips,"value":filter,"onchange":choose,}});} }
    if(kinds.length > 1){
       { svelteHTML.createElement("select", {         "class":`kind no-print`,"aria-label":words.cases.sort,"value":listChoice.kind,"onchange":(event) => chooseKind(event.currentTarget.value),});
         { svelteHTML.createElement("option", {"value":"",});words.cases.allSorts; }
           for(let kind of __sveltets_2_ensureArray(kinds)){kind; { svelteHTML.createElement("option", { "value":kind,});words.cases.sorts[kind]; }}
       }
    }
  }
 }
if(open){
   { svelteHTML.createElement("section", {   "class":`open`,"aria-labelledby":`open-case`,});
     { svelteHTML.createElement("h3", {   "class":`meta`,"id":`open-case`,});words.cases.leftOut(words.cases.filters[filter]); }
     { const $$_swoRdroceR1C = __sveltets_2_ensureComponent(RecordRows); new $$_swoRdroceR1C({ target: __sveltets_2_any(), props: {    "rows":[open],today,current,}});}
   }
}
if(!rows){
   { const $$_etatSgnidaoL0C = __sveltets_2_ensureComponent(LoadingState); new $$_etatSgnidaoL0C({ target: __sveltets_2_any(), props: {  "rows":6,}});}
} else if (all.length === 0){
   { const $$_etatSytpmE0C = __sveltets_2_ensureComponent(EmptyState); const $$_etatSytpmE0 = new $$_etatSytpmE0C({ target: __sveltets_2_any(), props: {  ...words.cases.none,"level":3,action:() => { async ()/*Ωignore_positionΩ*/ => { { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`primary`,"href":paths.recordFeedback(),}});words.cases.none.action; Button}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {action} = $$_etatSytpmE0.$$prop_def;/*Ωignore_endΩ*/
    
   EmptyState}
} else if (found.length === 0){
   { const $$_etatSytpmE0C = __sveltets_2_ensureComponent(EmptyState); new $$_etatSytpmE0C({ target: __sveltets_2_any(), props: {   ...words.cases.noneHere,"level":3,}});}
}else{
   { const $$_swoRdroceR0C = __sveltets_2_ensureComponent(RecordRows); new $$_swoRdroceR0C({ target: __sveltets_2_any(), props: {    "rows":found.slice(0, shown),today,current,}});}
  if(found.length > shown){
     { svelteHTML.createElement("p", {  "class":`more`,[Symbol("@attach")]:growing,});
       { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => (shown += part),}});words.cases.more(Math.min(part, found.length - shown)); Button}
     }
  }
}
if(rows){ { const $$_hcraeSrevreS0C = __sveltets_2_ensureComponent(ServerSearch); new $$_hcraeSrevreS0C({ target: __sveltets_2_any(), props: {   "kind":`case`,today,}});}}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CaseList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CaseList__SvelteComponent_ = ReturnType<typeof CaseList__SvelteComponent_>;
/*Ωignore_endΩ*/export default CaseList__SvelteComponent_;