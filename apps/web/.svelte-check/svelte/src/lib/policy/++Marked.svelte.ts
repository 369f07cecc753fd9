///<reference types="svelte" />
;
import { markedParts } from './clause-lines.ts';

;type $$ComponentProps =  { text: string; terms: readonly string[] };function $$render() {

  

  /** A text in which what was looked for is marked. */
  let { text, terms }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {

    for(let part of __sveltets_2_ensureArray((markedParts(text, terms)))){let index = 1;index;if(part.hit){ { svelteHTML.createElement("mark", {});part.text; }}else{part.text;}}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Marked__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Marked__SvelteComponent_ = ReturnType<typeof Marked__SvelteComponent_>;
/*Ωignore_endΩ*/export default Marked__SvelteComponent_;