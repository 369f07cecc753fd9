///<reference types="svelte" />
;
import * as paths from '#lib/paths.ts';

;type $$ComponentProps =  { clauses: readonly string[] };function $$render() {

  

  /** The clauses from which something comes, each a way to its words. */
  let { clauses }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {

 { svelteHTML.createElement("p", { "class":`meta`,});
     for(let id of __sveltets_2_ensureArray([...new Set(clauses)])){id; { svelteHTML.createElement("a", {   "class":`ref`,"href":paths.clauseOf(id),});id; }' ';}
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ClauseLinks__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ClauseLinks__SvelteComponent_ = ReturnType<typeof ClauseLinks__SvelteComponent_>;
/*Ωignore_endΩ*/export default ClauseLinks__SvelteComponent_;