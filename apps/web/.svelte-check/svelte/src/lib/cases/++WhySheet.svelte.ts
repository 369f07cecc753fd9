///<reference types="svelte" />
;
import Dialog from '#lib/ui/Dialog.svelte';
import type { Explanation } from './why-clock.ts';
import WhyWords from './WhyWords.svelte';

;type $$ComponentProps =  { why: Explanation | null };function $$render() {

  
  
  

  /** Opens over the screen while there is something to explain. */
  let { why = $bindable() }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props()/*Ωignore_startΩ*/;why;/*Ωignore_endΩ*/;
;
async () => {

if(why){
   { const $$_golaiD0C = __sveltets_2_ensureComponent(Dialog); const $$_golaiD0 = new $$_golaiD0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },open:__sveltets_2_get_set_binding(() => why !== null,(open) => open || (why = null)),"title":why.title,}});$$_golaiD0.$$bindings = 'open';
     { const $$_sdroWyhW1C = __sveltets_2_ensureComponent(WhyWords); new $$_sdroWyhW1C({ target: __sveltets_2_any(), props: { why,}});}
   Dialog}
}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings('why'), slots: {}, events: {} }}
const WhySheet__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type WhySheet__SvelteComponent_ = ReturnType<typeof WhySheet__SvelteComponent_>;
/*Ωignore_endΩ*/export default WhySheet__SvelteComponent_;