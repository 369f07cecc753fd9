///<reference types="svelte" />
;
import { words } from '#lib/words/index.ts';
import type { PolicyRow } from './policy-rows.ts';

;type $$ComponentProps =  { rows: readonly PolicyRow[] };function $$render() {

  
  

  /** Rules as pairs: what it is about, and what holds. */
  let { rows }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {

 { svelteHTML.createElement("dl", {});
     for(let row of __sveltets_2_ensureArray(rows)){row.key;
     { svelteHTML.createElement("div", {});
       { svelteHTML.createElement("dt", {});
        row.name;if(row.own){ { svelteHTML.createElement("span", { "class":`own`,});words.policyPage.limits.own; }}
       }
       { svelteHTML.createElement("dd", {});
           for(let sentence of __sveltets_2_ensureArray(row.says)){sentence; { svelteHTML.createElement("p", {});sentence; }}
        if(row.small.length > 0){ { svelteHTML.createElement("p", { "class":`small`,});row.small.join(' '); }}
       }
     }
  }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const RuleRows__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type RuleRows__SvelteComponent_ = ReturnType<typeof RuleRows__SvelteComponent_>;
/*Ωignore_endΩ*/export default RuleRows__SvelteComponent_;