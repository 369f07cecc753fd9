///<reference types="svelte" />
;
import { words } from '#lib/words/index.ts';

;type $$ComponentProps =  { rows?: number; label?: string };function $$render() {

  

  /** Grey lines where rows will be. Shown only after 200 ms: what is quick must not flicker. */
  let { rows = 4, label = words.states.loading }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {

 { svelteHTML.createElement("div", {   "class":`loading`,"role":`status`,});
   { svelteHTML.createElement("span", { "class":`unseen`,});label; }
      for(let _ of __sveltets_2_ensureArray({ length: rows })){let index = 1;index;
     { svelteHTML.createElement("div", {   "class":`row`,"aria-hidden":`true`,}); { svelteHTML.createElement("i", {}); } { svelteHTML.createElement("i", {}); } }
  }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const LoadingState__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type LoadingState__SvelteComponent_ = ReturnType<typeof LoadingState__SvelteComponent_>;
/*Ωignore_endΩ*/export default LoadingState__SvelteComponent_;