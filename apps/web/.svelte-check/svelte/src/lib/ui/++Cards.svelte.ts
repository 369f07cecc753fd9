///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import type { CardLayout } from './options.ts';

;type $$ComponentProps =  { layout: CardLayout; children: Snippet };function $$render() {

  
  

  let { layout, children }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {

 { svelteHTML.createElement("div", { "class":['cards', layout],});;__sveltets_2_ensureSnippet(children()); }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Cards__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Cards__SvelteComponent_ = ReturnType<typeof Cards__SvelteComponent_>;
/*Ωignore_endΩ*/export default Cards__SvelteComponent_;