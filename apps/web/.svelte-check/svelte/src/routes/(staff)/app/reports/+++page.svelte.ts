///<reference types="svelte" />
;
import { reportIds } from '@evenhand/policy/packs/nouns';
import PageBody from '#lib/frame/PageBody.svelte';
import * as paths from '#lib/paths.ts';
import RowOf from '#lib/ui/ListRow.svelte';
import { words } from '#lib/words/index.ts';
function $$render() {

  
  
  
  
  

  const say = words.reports;
;
async () => {

 { svelteHTML.createElement("svelte:head", {}); { svelteHTML.createElement("title", {});say.title;  words.frame.name; } }

 { const $$_ydoBegaP0C = __sveltets_2_ensureComponent(PageBody); new $$_ydoBegaP0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"width":`text`,}});
   { svelteHTML.createElement("h1", {});say.title; }
   { svelteHTML.createElement("p", { "class":`soft lead`,});say.lead; }
   { svelteHTML.createElement("ul", {});
       for(let id of __sveltets_2_ensureArray(reportIds)){id; { const $$_fOwoR2C = __sveltets_2_ensureComponent(RowOf); new $$_fOwoR2C({ target: __sveltets_2_any(), props: {       "href":paths.reportOf(id),"title":say.names[id].title,"meta":say.names[id].about,}});}}
   }
 PageBody}


};
return { props: {} as Record<string, never>, exports: {}, bindings: "", slots: {}, events: {} }}
const Page__SvelteComponent_ = __sveltets_2_isomorphic_component(__sveltets_2_with_any_event($$render()));
/*Ωignore_startΩ*/type Page__SvelteComponent_ = InstanceType<typeof Page__SvelteComponent_>;
/*Ωignore_endΩ*/export default Page__SvelteComponent_;