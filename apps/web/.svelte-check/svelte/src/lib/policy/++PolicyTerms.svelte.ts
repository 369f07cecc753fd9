///<reference types="svelte" />
;
import type { Pack } from '@evenhand/policy/packs/pack';
import { words } from '#lib/words/index.ts';
import ClauseLinks from './ClauseLinks.svelte';

;type $$ComponentProps =  { pack: Pack };function $$render() {

  
  
  

  /** What the words of a policy mean, and what it calls people. */
  let { pack }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const say = words.policy.terms;
;
async () => {

 { svelteHTML.createElement("section", { "aria-labelledby":`terms`,});
   { svelteHTML.createElement("h2", { "id":`terms`,});say.heading; }
  if(pack.definitions.length === 0){ { svelteHTML.createElement("p", { "class":`soft`,});say.none; }}
   { svelteHTML.createElement("dl", {});
       for(let { term, says, clauses } of __sveltets_2_ensureArray(pack.definitions)){term;
       { svelteHTML.createElement("div", {});
         { svelteHTML.createElement("dt", {});term; }
         { svelteHTML.createElement("dd", {});
           { svelteHTML.createElement("p", {});says; }
           { const $$_skniLesualC4C = __sveltets_2_ensureComponent(ClauseLinks); new $$_skniLesualC4C({ target: __sveltets_2_any(), props: { clauses,}});}
         }
       }
    }
   }
 }

if(pack.roles.length > 0){
   { svelteHTML.createElement("section", { "aria-labelledby":`roles`,});
     { svelteHTML.createElement("h2", { "id":`roles`,});say.roles; }
     { svelteHTML.createElement("dl", {});
         for(let { role, title, does, clauses } of __sveltets_2_ensureArray(pack.roles)){`${role} ${title}`;
         { svelteHTML.createElement("div", {});
           { svelteHTML.createElement("dt", {});title; }
           { svelteHTML.createElement("dd", {});
             { svelteHTML.createElement("p", { "class":`meta`,});say.does; words.labels.roles[role]; }
               for(let { value } of __sveltets_2_ensureArray(does)){value; { svelteHTML.createElement("p", {});value; }}
             { const $$_skniLesualC4C = __sveltets_2_ensureComponent(ClauseLinks); new $$_skniLesualC4C({ target: __sveltets_2_any(), props: { clauses,}});}
           }
         }
      }
     }
   }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PolicyTerms__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PolicyTerms__SvelteComponent_ = ReturnType<typeof PolicyTerms__SvelteComponent_>;
/*Ωignore_endΩ*/export default PolicyTerms__SvelteComponent_;