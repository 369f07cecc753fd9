///<reference types="svelte" />
;
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import { words } from '#lib/words/index.ts';
import Icon from './Icon.svelte';

;type $$ComponentProps =  { id: string; error: string };function $$render() {

  
  
  

  let { id, error }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {

 { svelteHTML.createElement("p", {  "class":`error`,id,});
   { const $$_nocI1C = __sveltets_2_ensureComponent(Icon); new $$_nocI1C({ target: __sveltets_2_any(), props: {    "of":TriangleAlert,"size":`small`,}});} { svelteHTML.createElement("span", {}); { svelteHTML.createElement("span", { "class":`unseen`,});words.ui.error;  }error; }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const FieldError__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type FieldError__SvelteComponent_ = ReturnType<typeof FieldError__SvelteComponent_>;
/*Ωignore_endΩ*/export default FieldError__SvelteComponent_;