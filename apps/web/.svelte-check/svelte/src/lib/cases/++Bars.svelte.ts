///<reference types="svelte" />
;
import type { Directory } from '@evenhand/policy/directory';
import type { ReportAnswer } from '@evenhand/policy/wire/reports';
import { barsOf } from './bars.ts';
import { cellWords, columnWords } from './report-words.ts';

;type $$ComponentProps =  { answer: ReportAnswer; directory: Directory };function $$render() {

  
  
  
  

  /** A few labelled bars above the table that says the same: readable in print and without colour. */
  let { answer, directory }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const chart = $derived(barsOf(answer));
  const first = $derived(answer.columns[0] ?? '');
;
async () => {

if(chart.bars.length > 1){
   { svelteHTML.createElement("figure", { "aria-hidden":`true`,});
     { svelteHTML.createElement("figcaption", { "class":`meta`,});columnWords(chart.column); }
     { svelteHTML.createElement("ul", {});
          for(let bar of __sveltets_2_ensureArray(chart.bars)){let index = 1;index;
         { svelteHTML.createElement("li", {});
           { svelteHTML.createElement("span", { "class":`label`,});cellWords(first, bar.label, directory); }
           { svelteHTML.createElement("svg", {   "viewBox":`0 0 100 10`,"preserveAspectRatio":`none`,}); { svelteHTML.createElement("rect", {    "width":bar.share,"height":`10`,});} }
           { svelteHTML.createElement("span", { "class":`value`,});cellWords(chart.column, bar.value, directory); }
         }
      }
     }
   }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Bars__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Bars__SvelteComponent_ = ReturnType<typeof Bars__SvelteComponent_>;
/*Ωignore_endΩ*/export default Bars__SvelteComponent_;