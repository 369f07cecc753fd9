///<reference types="svelte" />
;
import HeartHandshake from '@lucide/svelte/icons/heart-handshake';
import MessageSquareText from '@lucide/svelte/icons/message-square-text';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import ChevronRight from '@lucide/svelte/icons/chevron-right';
import { onMount } from 'svelte';
import DraftList from '#lib/capture/DraftList.svelte';
import { draftRows, type DraftRow } from '#lib/capture/draft-rows.ts';
import PageBody from '#lib/frame/PageBody.svelte';
import * as paths from '#lib/paths.ts';
import { requireStore } from '#lib/store/gate.svelte.ts';
import Icon from '#lib/ui/Icon.svelte';
import { words } from '#lib/words/index.ts';
function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  

  const store = requireStore();
  const say = words.capture.chooser;
  const choices = [
    { ...say.feedback, href: paths.recordFeedback(), icon: MessageSquareText },
    { ...say.incident, href: paths.recordIncident(), icon: TriangleAlert },
    { ...say.positive, href: paths.recordPositive(), icon: HeartHandshake },
  ];
  let drafts: DraftRow[] = $state.raw([]);

  onMount(async () => {
    drafts = draftRows(await store.drafts.all());
  });
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});say.title;  words.frame.name; } }

 { const $$_ydoBegaP0C = __sveltets_2_ensureComponent(PageBody); new $$_ydoBegaP0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"width":`text`,}});
   { svelteHTML.createElement("h1", {});say.heading; }
   { svelteHTML.createElement("p", { "class":`lead`,});say.lead; }
   { svelteHTML.createElement("ul", { "class":`choices`,});
       for(let choice of __sveltets_2_ensureArray(choices)){choice.href;
       { svelteHTML.createElement("li", {});
         { svelteHTML.createElement("a", { "href":choice.href,});
           { svelteHTML.createElement("span", { "class":`picture`,}); { const $$_nocI5C = __sveltets_2_ensureComponent(Icon); new $$_nocI5C({ target: __sveltets_2_any(), props: {    "of":choice.icon,"size":`large`,}});} }
           { svelteHTML.createElement("span", { "class":`words`,}); { svelteHTML.createElement("strong", {});choice.label; } { svelteHTML.createElement("span", { "class":`soft`,});choice.hint; } }
           { const $$_nocI4C = __sveltets_2_ensureComponent(Icon); new $$_nocI4C({ target: __sveltets_2_any(), props: {  "of":ChevronRight,}});}
         }
       }
    }
   }
  if(drafts.length > 0){
     { svelteHTML.createElement("section", { "aria-labelledby":`drafts`,});
       { svelteHTML.createElement("h2", { "id":`drafts`,});words.capture.drafts.heading; }
       { svelteHTML.createElement("p", { "class":`soft`,});words.capture.drafts.words; }
       { const $$_tsiLtfarD2C = __sveltets_2_ensureComponent(DraftList); new $$_tsiLtfarD2C({ target: __sveltets_2_any(), props: {     store,"rows":drafts,"onremoved":(id) => (drafts = drafts.filter((draft) => draft.id !== id)),}});}
     }
  }
 PageBody}


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Page__SvelteComponent_ = ReturnType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;