///<reference types="svelte" />
;
import Phone from '@lucide/svelte/icons/phone';
import Icon from '#lib/ui/Icon.svelte';
import { telHref } from '#lib/ui/tel-href.ts';
import { words } from '#lib/words/index.ts';
import type { Colleague } from './colleagues.ts';

;type $$ComponentProps =  { people: readonly Colleague[] };function $$render() {

  
  
  
  
  

  /** Colleagues, each with the number that rings them, or with where to find them. */
  let { people }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {

 { svelteHTML.createElement("ul", {});
     for(let person of __sveltets_2_ensureArray(people)){person.id;
     { svelteHTML.createElement("li", {});
       { svelteHTML.createElement("div", {});
         { svelteHTML.createElement("p", {}); { svelteHTML.createElement("strong", {});person.name; } }
         { svelteHTML.createElement("p", { "class":`soft`,});person.title; }
        if(person.how){ { svelteHTML.createElement("p", { "class":`meta`,});person.how; }}
       }
      if(person.phone){ { svelteHTML.createElement("a", {    "href":telHref(person.phone),"aria-label":words.capture.colleague.ring(person.name, person.phone),}); { const $$_nocI3C = __sveltets_2_ensureComponent(Icon); new $$_nocI3C({ target: __sveltets_2_any(), props: {  "of":Phone,}});}person.phone; }}
     }
  }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ColleagueList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ColleagueList__SvelteComponent_ = ReturnType<typeof ColleagueList__SvelteComponent_>;
/*Ωignore_endΩ*/export default ColleagueList__SvelteComponent_;