///<reference types="svelte" />
;
import Disclosure from '#lib/ui/Disclosure.svelte';
import WhyWords from '../WhyWords.svelte';
import type { ShutAnswers } from './plain-form.ts';
function $$render() {

  
  
  

  /** What cannot be chosen now, folded away under the question: each with what stands against it, and why. */
  let { label, answers }: ShutAnswers = $props();
;
async () => {

if(answers.length > 0){
   { const $$_erusolcsiD0C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"summary":label,}});
     { svelteHTML.createElement("ul", {});
         for(let { name, why } of __sveltets_2_ensureArray(answers)){name;
         { svelteHTML.createElement("li", {});
           { svelteHTML.createElement("p", { "class":`name`,});name; }
             for(let sentence of __sveltets_2_ensureArray(why.answer)){sentence; { svelteHTML.createElement("p", { "class":`soft`,});sentence; }}
           { const $$_erusolcsiD3C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD3C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"about":name,}});  { const $$_sdroWyhW4C = __sveltets_2_ensureComponent(WhyWords); new $$_sdroWyhW4C({ target: __sveltets_2_any(), props: { why,"clausesOnly":true,}});} Disclosure}
         }
      }
     }
   Disclosure}
}


};
return { props: {} as any as ShutAnswers, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ShutAnswers__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ShutAnswers__SvelteComponent_ = ReturnType<typeof ShutAnswers__SvelteComponent_>;
/*Ωignore_endΩ*/export default ShutAnswers__SvelteComponent_;