///<reference types="svelte" />
;
import Disclosure from '#lib/ui/Disclosure.svelte';
import Notice from '#lib/ui/Notice.svelte';
import { words } from '#lib/words/index.ts';
import type { CautionLine } from './cautions.ts';

;type $$ComponentProps =  { lines: readonly CautionLine[]; level?: 2 | 3 };function $$render() {

  
  
  
  

  /** What to think of before saving. It is said, and the act may be done all the same. */
  let { lines, level = 3 }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {

 { svelteHTML.createElement("div", { "aria-live":`polite`,});
  if(lines.length > 0){
     { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"tone":`notice`,"title":words.notices.before,level,}});
       { svelteHTML.createElement("ul", {});
           for(let { says, reasons } of __sveltets_2_ensureArray(lines)){says;
           { svelteHTML.createElement("li", {});
             { svelteHTML.createElement("p", {});says; }
            if(reasons.length > 0){
               { const $$_erusolcsiD4C = __sveltets_2_ensureComponent(Disclosure); new $$_erusolcsiD4C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"about":says,}});
                   for(let reason of __sveltets_2_ensureArray(reasons)){reason.id;
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
     Notice}
  }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Cautions__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Cautions__SvelteComponent_ = ReturnType<typeof Cautions__SvelteComponent_>;
/*Ωignore_endΩ*/export default Cautions__SvelteComponent_;