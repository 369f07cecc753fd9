///<reference types="svelte" />
;
import { words } from '#lib/words/index.ts';

;type $$ComponentProps =  { to?: string; label?: string };function $$render() {

  

  let { to = 'main', label = words.frame.skip }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {

 { svelteHTML.createElement("a", {   "class":`skip no-print`,"href":`#${to}`,});label; }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SkipLink__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SkipLink__SvelteComponent_ = ReturnType<typeof SkipLink__SvelteComponent_>;
/*Ωignore_endΩ*/export default SkipLink__SvelteComponent_;