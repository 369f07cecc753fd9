///<reference types="svelte" />
;
import CircleAlert from '@lucide/svelte/icons/circle-alert';
import Phone from '@lucide/svelte/icons/phone';
import Icon from '#lib/ui/Icon.svelte';
import { telHref } from '#lib/ui/tel-href.ts';
import { words } from '#lib/words/index.ts';
import type { UrgentNumber } from './emergency.ts';

;type $$ComponentProps =  { numbers: readonly UrgentNumber[] };function $$render() {

  
  
  
  
  
  

  /** Numbers to ring at once: a tap on a line rings it. What nobody has confirmed says so in its line. */
  let { numbers }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const say = words.capture.numbers;
;
async () => {

 { svelteHTML.createElement("ul", { "aria-label":say.heading,});
     for(let number of __sveltets_2_ensureArray(numbers)){number.id;
     { svelteHTML.createElement("li", {});
       { svelteHTML.createElement("a", { "href":telHref(number.phone),});
         { const $$_nocI3C = __sveltets_2_ensureComponent(Icon); new $$_nocI3C({ target: __sveltets_2_any(), props: {  "of":Phone,}});}
         { svelteHTML.createElement("span", { "class":`who`,});number.name; }
         { svelteHTML.createElement("span", { "class":`number`,});number.phone; }
        if(number.isUnconfirmed){
           { svelteHTML.createElement("span", { "class":`doubt`,}); { const $$_nocI4C = __sveltets_2_ensureComponent(Icon); new $$_nocI4C({ target: __sveltets_2_any(), props: {    "of":CircleAlert,"size":`small`,}});}say.unconfirmed; }
        }
       }
     }
  }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const UrgentNumbers__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type UrgentNumbers__SvelteComponent_ = ReturnType<typeof UrgentNumbers__SvelteComponent_>;
/*Ωignore_endΩ*/export default UrgentNumbers__SvelteComponent_;