///<reference types="svelte" />
;
import Check from '@lucide/svelte/icons/check';
import Disclosure from '#lib/ui/Disclosure.svelte';
import Icon from '#lib/ui/Icon.svelte';
import { words } from '#lib/words/index.ts';
import type { AssessmentLines } from './arrangement-facts.ts';

;type $$ComponentProps =  { lines: AssessmentLines };function $$render() {
 const notes/*Ωignore_positionΩ*/ = (of: AssessmentLines['weighed'])/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
   { svelteHTML.createElement("dl", {});
       for(let { says, note } of __sveltets_2_ensureArray(of)){says; { svelteHTML.createElement("div", {});
         { svelteHTML.createElement("dt", {});says; }
         { svelteHTML.createElement("dd", {});note; }
       }}
   }
};return __sveltets_2_any(0)};
  
  
  
  
  

  /** What was made sure of and weighed before a decision; what is nobody's business without need stays folded. */
  let { lines }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
  const say = words.arrangements;
;
async () => {



if(lines.sure.length > 0){
   { svelteHTML.createElement("h3", {});say.sure; }
   { svelteHTML.createElement("ul", {});
       for(let says of __sveltets_2_ensureArray(lines.sure)){says; { svelteHTML.createElement("li", {}); { const $$_nocI2C = __sveltets_2_ensureComponent(Icon); new $$_nocI2C({ target: __sveltets_2_any(), props: {    "of":Check,"size":`small`,}});} { svelteHTML.createElement("span", {});says; } }}
   }
}
if(lines.notSure.length > 0){
   { svelteHTML.createElement("h3", {});say.notSure; }
   { svelteHTML.createElement("ul", { "class":`soft`,});
       for(let says of __sveltets_2_ensureArray(lines.notSure)){says; { svelteHTML.createElement("li", {});says; }}
   }
}
;__sveltets_2_ensureSnippet(notes(lines.weighed));
if(lines.closely.length > 0){
   { svelteHTML.createElement("div", { "class":`no-print`,});
     { const $$_erusolcsiD1C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"summary":say.closely,"look":`plain`,}});;__sveltets_2_ensureSnippet(notes(lines.closely)); Disclosure}
   }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const AssessmentWords__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type AssessmentWords__SvelteComponent_ = ReturnType<typeof AssessmentWords__SvelteComponent_>;
/*Ωignore_endΩ*/export default AssessmentWords__SvelteComponent_;