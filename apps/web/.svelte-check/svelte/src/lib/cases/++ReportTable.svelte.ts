///<reference types="svelte" />
;
import type { Directory } from '@evenhand/policy/directory';
import type { ReportAnswer } from '@evenhand/policy/wire/reports';
import { cellWords, columnWords } from './report-words.ts';

;type $$ComponentProps =  { answer: ReportAnswer; title: string; directory: Directory };function $$render() {

  
  
  

  /** The numbers themselves. Scrolls by itself where it is wider than the screen. */
  let { answer, title, directory }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const column = (at: number) => answer.columns[at] ?? '';
;
async () => {



 { svelteHTML.createElement("div", {       "class":`scroll`,"role":`region`,"aria-label":title,"tabindex":0,});
   { svelteHTML.createElement("table", {});
     { svelteHTML.createElement("caption", { "class":`unseen`,});title; }
     { svelteHTML.createElement("thead", {});
       { svelteHTML.createElement("tr", { });    for(let name of __sveltets_2_ensureArray(answer.columns)){let at = 1;name; { svelteHTML.createElement("th", {  "scope":`col`,});at > 0;columnWords(name); }} }
     }
     { svelteHTML.createElement("tbody", {});
          for(let row of __sveltets_2_ensureArray(answer.rows)){let place = 1;place;
         { svelteHTML.createElement("tr", {});
              for(let cell of __sveltets_2_ensureArray(row)){let at = 1;at;
            if(at === 0){ { svelteHTML.createElement("th", { "scope":`row`,});cellWords(column(at), cell, directory); }}else{ { svelteHTML.createElement("td", {  "class":`number`,});cellWords(column(at), cell, directory); }}
          }
         }
      }
     }
   }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ReportTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ReportTable__SvelteComponent_ = ReturnType<typeof ReportTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default ReportTable__SvelteComponent_;