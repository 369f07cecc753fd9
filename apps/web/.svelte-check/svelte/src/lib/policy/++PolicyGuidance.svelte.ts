///<reference types="svelte" />
;
import { guidanceSteps } from '@evenhand/policy/packs/reading';
import type { Pack } from '@evenhand/policy/packs/pack';
import { words } from '#lib/words/index.ts';
import ClauseLinks from './ClauseLinks.svelte';

;type $$ComponentProps =  { pack: Pack };function $$render() {

  
  
  
  

  /** The prompts of a policy, by the step at which they stand beside the form. */
  let { pack }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const say = words.policy.guidance;
  const steps = $derived(
    guidanceSteps.flatMap((step) => {
      const prompts = pack.guidance.filter((each) => each.step === step);
      return prompts.length > 0 ? [{ step, prompts }] : [];
    }),
  );
;
async () => {

if(steps.length === 0){ { svelteHTML.createElement("p", { "class":`soft`,});say.none; }}
   for(let { step, prompts } of __sveltets_2_ensureArray(steps)){step;
   { svelteHTML.createElement("section", { "aria-labelledby":`step-${step}`,});
     { svelteHTML.createElement("h2", { "id":`step-${step}`,});say.steps[step]; }
     { svelteHTML.createElement("ul", {});
         for(let prompt of __sveltets_2_ensureArray(prompts)){prompt.words;
         { svelteHTML.createElement("li", {});
           { svelteHTML.createElement("p", {});prompt.words; }
           { const $$_skniLesualC3C = __sveltets_2_ensureComponent(ClauseLinks); new $$_skniLesualC3C({ target: __sveltets_2_any(), props: {  "clauses":prompt.clauses,}});}
         }
      }
     }
   }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PolicyGuidance__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PolicyGuidance__SvelteComponent_ = ReturnType<typeof PolicyGuidance__SvelteComponent_>;
/*Ωignore_endΩ*/export default PolicyGuidance__SvelteComponent_;