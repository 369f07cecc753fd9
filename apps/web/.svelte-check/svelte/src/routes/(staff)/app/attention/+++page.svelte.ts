///<reference types="svelte" />
;
import CircleCheck from '@lucide/svelte/icons/circle-check';
import ReturnedEntry from '#lib/cases/ReturnedEntry.svelte';
import PageBody from '#lib/frame/PageBody.svelte';
import { requireStore } from '#lib/store/gate.svelte.ts';
import EmptyState from '#lib/ui/EmptyState.svelte';
import LoadingState from '#lib/ui/LoadingState.svelte';
import { words } from '#lib/words/index.ts';
function $$render() {

  
  
  
  
  
  
  

  const say = words.device.attention;
  const store = requireStore();
  const { sync } = store/*Ωignore_startΩ*/;let $sync = __sveltets_2_store_get(sync);/*Ωignore_endΩ*/;
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});say.title;  words.frame.name; } }

 { const $$_ydoBegaP0C = __sveltets_2_ensureComponent(PageBody); new $$_ydoBegaP0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"width":`text`,}});
   { svelteHTML.createElement("h1", {});say.title; }
  if(!$sync){
     { const $$_etatSgnidaoL1C = __sveltets_2_ensureComponent(LoadingState); new $$_etatSgnidaoL1C({ target: __sveltets_2_any(), props: {  "rows":3,}});}
  } else if ($sync.attention.length === 0){
     { const $$_etatSytpmE1C = __sveltets_2_ensureComponent(EmptyState); new $$_etatSytpmE1C({ target: __sveltets_2_any(), props: {   ...say.none,"icon":CircleCheck,}});}
  }else{
     { svelteHTML.createElement("p", { "class":`soft lead`,});say.lead; }
     { svelteHTML.createElement("ul", {});
         for(let entry of __sveltets_2_ensureArray($sync.attention)){entry.id; { const $$_yrtnEdenruteR2C = __sveltets_2_ensureComponent(ReturnedEntry); new $$_yrtnEdenruteR2C({ target: __sveltets_2_any(), props: {  store,entry,}});}}
     }
  }
 PageBody}


};
return { props: {} as Record<string, never>, exports: {}, bindings: "", slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_isomorphic_component(__sveltets_2_with_any_event($$render()));
/*Ωignore_startΩ*/type Page__SvelteComponent_ = InstanceType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;