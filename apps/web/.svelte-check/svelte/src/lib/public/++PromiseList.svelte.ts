///<reference types="svelte" />
;
import type { PublicView } from '@evenhand/policy/derive/public-view';
import ClockBar from '#lib/ui/ClockBar.svelte';
import { words } from '#lib/words/index.ts';
import { clockFaceOf, clockWords } from './clock-face.ts';
import ClockWhy from './ClockWhy.svelte';

;type $$ComponentProps =  { view: PublicView };function $$render() {

  
  
  
  
  

  /** Every promise of ours with a date, kept or not, with why it is that day. */
  let { view }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  // A window is the person's own time, not a promise of ours.
  const promises = $derived(
    view.clocks
      .filter((clock) => clock.kind !== 'window')
      .map((clock) => ({ clock, face: clockFaceOf(clock, view.today) })),
  );
;
async () => {

 { svelteHTML.createElement("ul", {});
     for(let { clock, face } of __sveltets_2_ensureArray(promises)){clock.id;
     { svelteHTML.createElement("li", {});
      if(face){
         { const $$_raBkcolC2C = __sveltets_2_ensureComponent(ClockBar); const $$_raBkcolC2 = new $$_raBkcolC2C({ target: __sveltets_2_any(), props: {  ...face,"today":view.today,why:() => { async ()/*Ωignore_positionΩ*/ => { { const $$_yhWkcolC0C = __sveltets_2_ensureComponent(ClockWhy); new $$_yhWkcolC0C({ target: __sveltets_2_any(), props: {  clock,view,}});}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {why} = $$_raBkcolC2.$$prop_def;/*Ωignore_endΩ*/
          
         ClockBar}
      }else{
         { svelteHTML.createElement("div", { "class":`plain`,});
           { svelteHTML.createElement("h3", {});words.tracking.clock[clock.id]; }
           { svelteHTML.createElement("p", { "class":`soft`,});clockWords(clock, view.today); }
           { const $$_yhWkcolC3C = __sveltets_2_ensureComponent(ClockWhy); new $$_yhWkcolC3C({ target: __sveltets_2_any(), props: {  clock,view,}});}
         }
      }
     }
  }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PromiseList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PromiseList__SvelteComponent_ = ReturnType<typeof PromiseList__SvelteComponent_>;
/*Ωignore_endΩ*/export default PromiseList__SvelteComponent_;