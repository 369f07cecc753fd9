///<reference types="svelte" />
;
import Disclosure from '#lib/ui/Disclosure.svelte';
import { words } from '#lib/words/index.ts';
import { noticeSummary, type NoticeLine } from './notice-lines.ts';

;type $$ComponentProps =  { lines: readonly NoticeLine[] };function $$render() {

  
  
  

  /** What the policy leaves open here: one calm line that opens. Nothing where it leaves nothing open. */
  let { lines }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const say = words.notices;
;
async () => {

if(lines.length > 0){
   { svelteHTML.createElement("div", { "class":`notices no-print`,});
     { const $$_erusolcsiD1C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"summary":noticeSummary(lines),"look":`plain`,}});
       { svelteHTML.createElement("ul", {});
           for(let line of __sveltets_2_ensureArray(lines)){line.id;
           { svelteHTML.createElement("li", {});
             { svelteHTML.createElement("p", { "class":`says`,});line.says; }
             { svelteHTML.createElement("p", {}); { svelteHTML.createElement("span", { "class":`soft`,});line.decision ? say.doesLocal : say.does;  } line.does; }
            if(line.decision){ { svelteHTML.createElement("p", { "class":`meta`,});line.decision.by; line.decision.because; }}
            if(line.reasons.length > 0){
               { const $$_erusolcsiD4C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD4C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"about":line.says,}});
                   for(let reason of __sveltets_2_ensureArray(line.reasons)){reason.id;
                   { svelteHTML.createElement("div", {});
                     { svelteHTML.createElement("p", {});reason.says; }
                     { svelteHTML.createElement("p", { "class":`meta`,}); { svelteHTML.createElement("span", { "class":`ref`,});reason.id; }  reason.section; }
                   }
                }
               Disclosure}
            }
           }
        }
       }
     Disclosure}
   }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PolicyNotices__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PolicyNotices__SvelteComponent_ = ReturnType<typeof PolicyNotices__SvelteComponent_>;
/*Ωignore_endΩ*/export default PolicyNotices__SvelteComponent_;