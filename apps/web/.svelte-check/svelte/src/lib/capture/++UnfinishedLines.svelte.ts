///<reference types="svelte" />
;
import ChevronRight from '@lucide/svelte/icons/chevron-right';
import { onMount } from 'svelte';
import * as paths from '#lib/paths.ts';
import type { Store } from '#lib/store/port.ts';
import Icon from '#lib/ui/Icon.svelte';
import { words } from '#lib/words/index.ts';
import { draftRows, savedWords, type DraftRow } from './draft-rows.ts';

;type $$ComponentProps =  { store: Store };function $$render() {

  
  
  
  
  
  
  

  /** Above all else: what somebody began to record and did not save, so that it is not taken for recorded. */
  let { store }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const most = 2;
  const say = words.capture.drafts;
  let rows: DraftRow[] = $state.raw([]);

  onMount(async () => {
    rows = draftRows(await store.drafts.all());
  });
;
async () => {

if(rows.length > 0){
   { svelteHTML.createElement("section", { "aria-labelledby":`unfinished`,});
     { svelteHTML.createElement("h2", { "id":`unfinished`,});say.heading; }
     { svelteHTML.createElement("ul", {});
         for(let row of __sveltets_2_ensureArray((rows.slice(0, most)))){row.id;
         { svelteHTML.createElement("li", {});
           { svelteHTML.createElement("a", { "href":row.href,});
             { svelteHTML.createElement("span", { "class":`words`,});
               { svelteHTML.createElement("strong", {});say.go; row.title; }
               { svelteHTML.createElement("span", { "class":`meta`,});say[row.kind];  savedWords(row); }
             }
             { const $$_nocI4C = __sveltets_2_ensureComponent(Icon); new $$_nocI4C({ target: __sveltets_2_any(), props: {  "of":ChevronRight,}});}
           }
         }
      }
     }
    if(rows.length > most){ { svelteHTML.createElement("p", {}); { svelteHTML.createElement("a", {   "class":`link`,"href":paths.record(),});say.all(rows.length); } }}
   }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const UnfinishedLines__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type UnfinishedLines__SvelteComponent_ = ReturnType<typeof UnfinishedLines__SvelteComponent_>;
/*Ωignore_endΩ*/export default UnfinishedLines__SvelteComponent_;