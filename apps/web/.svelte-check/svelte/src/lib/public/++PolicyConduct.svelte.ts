///<reference types="svelte" />
;
import type { PolicyConduct } from '@evenhand/policy/derive/policy-page';
import Disclosure from '#lib/ui/Disclosure.svelte';
import { words } from '#lib/words/index.ts';
import { lengthInWords } from './policy-rows.ts';
import TickList from './TickList.svelte';

;type $$ComponentProps =  { conduct: PolicyConduct };function $$render() {

  
  
  
  
  

  /** How the organisation and its customers treat each other, and what a limit to contact means. */
  let { conduct }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const say = words.policyPage.conduct;
  const then = $derived([
    ...(conduct.warned ? [say.warned] : []),
    say.limit,
    conduct.alwaysTold ? say.told : say.mostlyTold,
    ...(conduct.reviewAfter ? [say.review(lengthInWords(conduct.reviewAfter, 'working'))] : []),
    ...(conduct.appeal ? [conduct.appeal] : []),
  ]);
;
async () => {

 { svelteHTML.createElement("p", {});say.lead; }
if(conduct.protected.length > 0){
   { svelteHTML.createElement("h3", {});say.protected; }
    { const $$_tsiLkciT0C = __sveltets_2_ensureComponent(TickList); new $$_tsiLkciT0C({ target: __sveltets_2_any(), props: {  "list":conduct.protected,"beside":true,}});}
}
if(conduct.unacceptable.length > 0){
   { svelteHTML.createElement("h3", {});say.unacceptable; }
    { const $$_tsiLkciT0C = __sveltets_2_ensureComponent(TickList); new $$_tsiLkciT0C({ target: __sveltets_2_any(), props: {  "list":conduct.unacceptable,"no":true,"beside":true,}});}
}
if(conduct.options.length > 0){
   { svelteHTML.createElement("h3", {});say.then; }
     for(let sentence of __sveltets_2_ensureArray(then)){sentence; { svelteHTML.createElement("p", {});sentence; }}
   { const $$_erusolcsiD0C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"summary":say.options,}});
       for(let option of __sveltets_2_ensureArray(conduct.options)){option; { svelteHTML.createElement("p", {});option; }}
   Disclosure}
}
if(conduct.expected.length > 0){
   { svelteHTML.createElement("h3", {});say.expect; }
   { const $$_tsiLkciT0C = __sveltets_2_ensureComponent(TickList); new $$_tsiLkciT0C({ target: __sveltets_2_any(), props: {  "list":conduct.expected,}});}
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PolicyConduct__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PolicyConduct__SvelteComponent_ = ReturnType<typeof PolicyConduct__SvelteComponent_>;
/*Ωignore_endΩ*/export default PolicyConduct__SvelteComponent_;