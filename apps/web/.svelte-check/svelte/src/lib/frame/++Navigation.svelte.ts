///<reference types="svelte" />
;
import Icon from '#lib/ui/Icon.svelte';
import Mark from '#lib/ui/Mark.svelte';
import { words } from '#lib/words/index.ts';
import { isAt } from './is-at.ts';
import { places } from './navigation.ts';

;type $$ComponentProps =  { pathname: string; focus: boolean };function $$render() {

  
  
  
  
  

  /** The places: a bar at the thumb, a rail from 820 px, with words beside the icons from 1200 px. `focus`: no bar, and the rail stays a rail. */
  let { pathname, focus }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {

 { svelteHTML.createElement("nav", {   "class":`nav no-print`,"aria-label":words.frame.main,});focus;
   { svelteHTML.createElement("div", { "class":`inner`,});
     { svelteHTML.createElement("div", { "class":`brand`,});
       { const $$_kraM3C = __sveltets_2_ensureComponent(Mark); new $$_kraM3C({ target: __sveltets_2_any(), props: {  "label":words.frame.name,}});} { svelteHTML.createElement("span", {   "class":`name`,"aria-hidden":`true`,});words.frame.name; }
     }
     { svelteHTML.createElement("ul", {});
         for(let place of __sveltets_2_ensureArray(places)){place.href;
         { svelteHTML.createElement("li", {});
           { svelteHTML.createElement("a", {   "href":place.href,"aria-current":isAt(place, pathname) ? 'page' : undefined,});
             { const $$_nocI5C = __sveltets_2_ensureComponent(Icon); new $$_nocI5C({ target: __sveltets_2_any(), props: {  "of":place.icon,}});} { svelteHTML.createElement("span", {});place.label; }
           }
         }
      }
     }
   }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Navigation__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Navigation__SvelteComponent_ = ReturnType<typeof Navigation__SvelteComponent_>;
/*Ωignore_endΩ*/export default Navigation__SvelteComponent_;