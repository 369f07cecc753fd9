///<reference types="svelte" />
;
import SearchIcon from '@lucide/svelte/icons/search';
import { customerNames } from '#lib/cases/customer-names.ts';
import { hasPage } from '#lib/cases/duty-words.ts';
import { minuteNow } from '#lib/cases/now.svelte.ts';
import RecordRows from '#lib/cases/RecordRows.svelte';
import { standingNamed, withLimitsOf } from '#lib/cases/limits-of.ts';
import { standingLines } from '#lib/cases/marker-lines.ts';
import MarkerNotice from '#lib/cases/MarkerNotice.svelte';
import ServerSearch from '#lib/cases/ServerSearch.svelte';
import { todayAt } from '#lib/cases/today.ts';
import PageBody from '#lib/frame/PageBody.svelte';
import { requireStore } from '#lib/store/gate.svelte.ts';
import type { ListRow } from '#lib/store/port.ts';
import EmptyState from '#lib/ui/EmptyState.svelte';
import SearchField from '#lib/ui/SearchField.svelte';
import { words } from '#lib/words/index.ts';
function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  const say = words.search;
  const store = requireStore();
  const today = $derived(todayAt(store, minuteNow()));
  let text = $state('');
  let asked = $state('');
  let found = $state.raw<ListRow[] | null>(null);
  let last = 0;

  /** The answer to the newest question counts: an older one that comes late is dropped. */
  async function find(wanted: string) {
    last += 1;
    const mine = last;
    const rows = wanted.trim() === '' ? null : await store.search(wanted);
    if (mine !== last) return;
    found = rows;
    asked = wanted.trim();
  }

  const limits = store.list('arrangement')/*Ωignore_startΩ*/;let $limits = __sveltets_2_store_get(limits);/*Ωignore_endΩ*/;
  const standing = store.standingLimits()/*Ωignore_startΩ*/;let $standing = __sveltets_2_store_get(standing);/*Ωignore_endΩ*/;
  const told = $derived(standingNamed(asked, $standing ?? []));
  const customers = store.list('customer')/*Ωignore_startΩ*/;let $customers = __sveltets_2_store_get(customers);/*Ωignore_endΩ*/;
  const cases = store.list('case')/*Ωignore_startΩ*/;let $cases = __sveltets_2_store_get(cases);/*Ωignore_endΩ*/;
  const incidents = store.list('incident')/*Ωignore_startΩ*/;let $incidents = __sveltets_2_store_get(incidents);/*Ωignore_endΩ*/;
  const names = $derived(customerNames($customers, $cases, $incidents));
  const shown = $derived(withLimitsOf(found ?? [], $limits ?? []).filter((row) => hasPage(row.summary.kind)));
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});say.title;  words.frame.name; } }

 { const $$_ydoBegaP0C = __sveltets_2_ensureComponent(PageBody); new $$_ydoBegaP0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"width":`text`,}});
   { svelteHTML.createElement("h1", {});say.title; }
   { svelteHTML.createElement("div", { "class":`ask`,});
     { const $$_dleiFhcraeS2C = __sveltets_2_ensureComponent(SearchField); const $$_dleiFhcraeS2 = new $$_dleiFhcraeS2C({ target: __sveltets_2_any(), props: {           "label":say.label,"hint":say.hint,value:text,"oninput":(value) => void find(value),"onsearch":(value) => void find(value),}});/*Ωignore_startΩ*/() => text = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFhcraeS2.$$bindings = 'value';}
   }
  if(found === null){
     { const $$_etatSytpmE1C = __sveltets_2_ensureComponent(EmptyState); new $$_etatSytpmE1C({ target: __sveltets_2_any(), props: {   ...say.start,"icon":SearchIcon,}});}
  }else{
       for(let each of __sveltets_2_ensureArray(told)){each.instruction.arrangement;
       { const $$_ecitoNrekraM1C = __sveltets_2_ensureComponent(MarkerNotice); new $$_ecitoNrekraM1C({ target: __sveltets_2_any(), props: {    "lines":standingLines(each, { directory: store.directory, today }),"name":each.name,}});}
    }
     { svelteHTML.createElement("section", { "aria-labelledby":`here`,});
       { svelteHTML.createElement("h2", { "id":`here`,});say.here; }
       { svelteHTML.createElement("p", {   "class":`soft`,"role":`status`,});shown.length === 0 ? say.none(asked) : say.found(shown.length); }
       { svelteHTML.createElement("div", { "class":`rows`,}); { const $$_swoRdroceR3C = __sveltets_2_ensureComponent(RecordRows); new $$_swoRdroceR3C({ target: __sveltets_2_any(), props: {    "rows":shown,today,names,}});} }
     }
     { svelteHTML.createElement("section", {   "class":`server`,"aria-labelledby":`server`,});
       { svelteHTML.createElement("h2", { "id":`server`,});words.cases.server.title; }
       { svelteHTML.createElement("p", { "class":`soft`,});words.cases.server.words; }
      asked; {  { const $$_hcraeSrevreS2C = __sveltets_2_ensureComponent(ServerSearch); new $$_hcraeSrevreS2C({ target: __sveltets_2_any(), props: {    "kind":`case`,today,text,"bare":true,}});}}
     }
  }
 PageBody}


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;