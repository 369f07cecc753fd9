///<reference types="svelte" />
;
import Icon, { type IconShape } from '#lib/ui/Icon.svelte';
import { words } from '#lib/words/index.ts';

;type $$ComponentProps =  { actions: readonly { label: string; href: string; icon: IconShape }[] };function $$render() {

  
  

  /** The few things that people come to do; the first is what most of them come for. */
  let { actions }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {

 { svelteHTML.createElement("nav", { "aria-label":words.home.actions.label,});
   { svelteHTML.createElement("ul", {});
        for(let action of __sveltets_2_ensureArray(actions)){let index = 1;action.href;
       { svelteHTML.createElement("li", {});
         { svelteHTML.createElement("a", {   "href":action.href,});index === 0; { const $$_nocI4C = __sveltets_2_ensureComponent(Icon); new $$_nocI4C({ target: __sveltets_2_any(), props: {    "of":action.icon,"size":`large`,}});} { svelteHTML.createElement("span", {});action.label; } }
       }
    }
   }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const QuickActions__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type QuickActions__SvelteComponent_ = ReturnType<typeof QuickActions__SvelteComponent_>;
/*Ωignore_endΩ*/export default QuickActions__SvelteComponent_;