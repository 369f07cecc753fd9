///<reference types="svelte" />
;
import type { PublicView } from '@evenhand/policy/derive/public-view';
import Clock from '@lucide/svelte/icons/clock';
import Mail from '@lucide/svelte/icons/mail';
import MapPin from '@lucide/svelte/icons/map-pin';
import Phone from '@lucide/svelte/icons/phone';
import Icon from '#lib/ui/Icon.svelte';
import { telHref } from '#lib/ui/tel-href.ts';
import { words } from '#lib/words/index.ts';

;type $$ComponentProps =  { contact: NonNullable<PublicView['contact']>; reference?: string };function $$render() {

  
  
  
  
  
  
  
  

  /** How to reach whoever has the complaint: each way on a line of its own, told apart by a word and not by its picture alone. */
  let { contact, reference }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const say = words.tracking.reach;
;
async () => {

 { svelteHTML.createElement("p", { "class":`name`,});contact.name; }
 { svelteHTML.createElement("dl", {});
  if(contact.phone){
     { svelteHTML.createElement("div", {});
       { svelteHTML.createElement("dt", {}); { const $$_nocI3C = __sveltets_2_ensureComponent(Icon); new $$_nocI3C({ target: __sveltets_2_any(), props: {    "of":Phone,"size":`small`,}});}say.phone; }
       { svelteHTML.createElement("dd", {}); { svelteHTML.createElement("a", { "href":telHref(contact.phone),});contact.phone; } }
     }
  }
  if(contact.email){
     { svelteHTML.createElement("div", {});
       { svelteHTML.createElement("dt", {}); { const $$_nocI3C = __sveltets_2_ensureComponent(Icon); new $$_nocI3C({ target: __sveltets_2_any(), props: {    "of":Mail,"size":`small`,}});}say.email; }
       { svelteHTML.createElement("dd", {});
         { svelteHTML.createElement("a", {  "href":`mailto:${contact.email}${reference === undefined ? '' : `?subject=${encodeURIComponent(reference)}`}`,});contact.email; }
       }
     }
  }
  if(contact.address?.length){
     { svelteHTML.createElement("div", {});
       { svelteHTML.createElement("dt", {}); { const $$_nocI3C = __sveltets_2_ensureComponent(Icon); new $$_nocI3C({ target: __sveltets_2_any(), props: {    "of":MapPin,"size":`small`,}});}say.address; }
       { svelteHTML.createElement("dd", {});
            for(let line of __sveltets_2_ensureArray(contact.address)){let at = 1;at; { svelteHTML.createElement("span", { "class":`line`,});line; }}
       }
     }
  }
  if(contact.hours?.length){
     { svelteHTML.createElement("div", {});
       { svelteHTML.createElement("dt", {}); { const $$_nocI3C = __sveltets_2_ensureComponent(Icon); new $$_nocI3C({ target: __sveltets_2_any(), props: {    "of":Clock,"size":`small`,}});}say.hours; }
       { svelteHTML.createElement("dd", {});
            for(let line of __sveltets_2_ensureArray(contact.hours)){let at = 1;at; { svelteHTML.createElement("span", { "class":`line`,});line; }}
       }
     }
  }
 }
if(reference !== undefined){ { svelteHTML.createElement("p", { "class":`soft hint`,});say.hint; }}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ReachUs__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ReachUs__SvelteComponent_ = ReturnType<typeof ReachUs__SvelteComponent_>;
/*Ωignore_endΩ*/export default ReachUs__SvelteComponent_;