///<reference types="svelte" />
;
import type { FactLine } from './incident-facts.ts';

;type $$ComponentProps =  { lines: readonly FactLine[] };function $$render() {

  

  /** What is known of a record, a line for each thing that somebody said. */
  let { lines }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {

 { svelteHTML.createElement("dl", {});
     for(let line of __sveltets_2_ensureArray(lines)){line.term;
     { svelteHTML.createElement("div", {});
       { svelteHTML.createElement("dt", {});line.term; }
       { svelteHTML.createElement("dd", {});
        if(line.href){ { svelteHTML.createElement("a", { "href":line.href,});line.words; }}else{line.words;}
       }
     }
  }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const FactLines__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type FactLines__SvelteComponent_ = ReturnType<typeof FactLines__SvelteComponent_>;
/*Ωignore_endΩ*/export default FactLines__SvelteComponent_;