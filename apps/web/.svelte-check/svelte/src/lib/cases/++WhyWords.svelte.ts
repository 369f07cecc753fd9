///<reference types="svelte" />
;
import * as paths from '#lib/paths.ts';
import { words } from '#lib/words/index.ts';
import PolicyNotices from './PolicyNotices.svelte';
import type { Explanation } from './why-clock.ts';

;type $$ComponentProps =  { why: Explanation; clausesOnly?: boolean };function $$render() {

  
  
  
  

  /** A derived answer and the clauses behind it, in plain words. */
  let { why, clausesOnly = false }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  /** A clause that stands above already is not said again. */
  const notices = $derived(
    why.notices.map((line) => ({
      ...line,
      reasons: line.reasons.filter(({ id }) => !why.reasons.some((reason) => reason.id === id)),
    })),
  );
;
async () => {

if(!clausesOnly){
     for(let sentence of __sveltets_2_ensureArray(why.answer)){sentence; { svelteHTML.createElement("p", { "class":`answer`,});sentence; }}
}
if(why.reasons.length > 0){
  if(!clausesOnly){ { svelteHTML.createElement("h3", {});words.why.clauses; }}
   { svelteHTML.createElement("ul", {});
       for(let reason of __sveltets_2_ensureArray(why.reasons)){reason.id;
       { svelteHTML.createElement("li", {});
         { svelteHTML.createElement("p", {});reason.says; }
         { svelteHTML.createElement("p", { "class":`meta`,}); { svelteHTML.createElement("a", {   "class":`ref`,"href":paths.clauseOf(reason.id),});reason.id; }  reason.section; }
       }
    }
   }
}else{
   { svelteHTML.createElement("p", { "class":`soft none`,});words.why.noClause; }
}
 { svelteHTML.createElement("p", { "class":`meta policy`,});why.policy; }
 { const $$_secitoNyciloP0C = __sveltets_2_ensureComponent(PolicyNotices); new $$_secitoNyciloP0C({ target: __sveltets_2_any(), props: {  "lines":notices,}});}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const WhyWords__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type WhyWords__SvelteComponent_ = ReturnType<typeof WhyWords__SvelteComponent_>;
/*Ωignore_endΩ*/export default WhyWords__SvelteComponent_;