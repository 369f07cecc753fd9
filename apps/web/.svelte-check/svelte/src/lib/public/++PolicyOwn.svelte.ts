///<reference types="svelte" />
;
import type { PolicyPage } from '@evenhand/policy/derive/policy-page';
import Disclosure from '#lib/ui/Disclosure.svelte';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';

;type $$ComponentProps =  { page: PolicyPage };function $$render() {

  
  
  
  

  /** What the organisation decided where its rules leave something open, and what they leave open besides, as far as it concerns the reader. */
  let { page }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const say = words.policyPage.own;
;
async () => {

if(page.decisions.length > 0){
   { svelteHTML.createElement("p", {});say.lead; }
   { svelteHTML.createElement("dl", {});
       for(let { question, says, reason, from } of __sveltets_2_ensureArray(page.decisions)){question;
       { svelteHTML.createElement("div", {});
         { svelteHTML.createElement("dt", {});question; }
         { svelteHTML.createElement("dd", {});
           { svelteHTML.createElement("p", {});says; }
           { svelteHTML.createElement("p", { "class":`small`,});say.because(reason, dayInWords(from, page.today)); }
         }
       }
    }
   }
}
if(page.notices.length > 0){
   { const $$_erusolcsiD0C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"summary":page.decisions.length > 0 ? say.unclear : say.unclearShow,"look":`plain`,}});
     { svelteHTML.createElement("p", { "class":`soft`,});say.unclearLead; }
     { svelteHTML.createElement("ul", {});
         for(let notice of __sveltets_2_ensureArray(page.notices)){notice.says; { svelteHTML.createElement("li", {});notice.says; }}
     }
   Disclosure}
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PolicyOwn__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PolicyOwn__SvelteComponent_ = ReturnType<typeof PolicyOwn__SvelteComponent_>;
/*Ωignore_endΩ*/export default PolicyOwn__SvelteComponent_;