///<reference types="svelte" />
;
import { MediaQuery } from 'svelte/reactivity';
import { reasonsOf } from '@evenhand/policy/derive/reasons';
import type { Pack } from '@evenhand/policy/packs/pack';
import type { Guidance } from '@evenhand/policy/packs/reading';
import Disclosure from '#lib/ui/Disclosure.svelte';
import { words } from '#lib/words/index.ts';

;type $$ComponentProps =  { pack: Pack; step: Guidance['step'] };function $$render() {
  const elsewhere/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
   { const $$_erusolcsiD0C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"summary":words.capture.guidance.elsewhere,"look":`plain`,}});
     { svelteHTML.createElement("dl", { "class":`reasons`,});
         for(let { id, name, signpost } of __sveltets_2_ensureArray(pack.exclusions)){id;
         { svelteHTML.createElement("div", {});
           { svelteHTML.createElement("dt", {});name; }
           { svelteHTML.createElement("dd", {});signpost; }
         }
      }
     }
   Disclosure}
};return __sveltets_2_any(0)};  const content/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
   { svelteHTML.createElement("ul", { "class":`lines`,});
       for(let line of __sveltets_2_ensureArray(lines)){line.words; { svelteHTML.createElement("li", {});line.words; }}
   }
  if(step === 'what' && pack.exclusions.length > 0){;__sveltets_2_ensureSnippet(elsewhere());}
  if(reasons.length > 0){
     { const $$_erusolcsiD0C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"summary":words.capture.guidance.why,"look":`plain`,}});
       { svelteHTML.createElement("ul", { "class":`reasons`,});
           for(let reason of __sveltets_2_ensureArray(reasons)){reason.id; { svelteHTML.createElement("li", {}); { svelteHTML.createElement("span", { "class":`ref`,});reason.id; } reason.says; }}
       }
       { svelteHTML.createElement("p", { "class":`meta`,});pack.title; pack.edition; }
     Disclosure}
  }
};return __sveltets_2_any(0)};
  
  
  
  
  
  

  /** What helps staff at this question: open beside the fields where there is room, closed above them on a phone. */
  let { pack, step }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const beside = new MediaQuery('(min-width: 51.25rem)');
  const lines = $derived(pack.guidance.filter((line) => line.step === step));
  const reasons = $derived(
    reasonsOf(
      lines.flatMap((line) => line.clauses),
      pack,
    ),
  );
;
async () => {





if(lines.length > 0){
  if(beside.current){
     { svelteHTML.createElement("aside", { "aria-labelledby":`guidance`,});
       { svelteHTML.createElement("h2", { "id":`guidance`,});words.capture.guidance.heading; }
      ;__sveltets_2_ensureSnippet(content());
     }
  }else{
     { const $$_erusolcsiD0C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"summary":words.capture.guidance.heading,}});;__sveltets_2_ensureSnippet(content()); Disclosure}
  }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Guidance__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Guidance__SvelteComponent_ = ReturnType<typeof Guidance__SvelteComponent_>;
/*Ωignore_endΩ*/export default Guidance__SvelteComponent_;