///<reference types="svelte" />
;
import type { PublicView } from '@evenhand/policy/derive/public-view';
import ClockBar from '#lib/ui/ClockBar.svelte';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { clockFaceOf, clockWords } from './clock-face.ts';
import ClockWhy from './ClockWhy.svelte';

;type $$ComponentProps =  { view: PublicView };function $$render() {

  
  
  
  
  
  

  /** The one date that matters now, the organisation's or the person's own. */
  let { view }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const { tracking } = words;
  const clock = $derived(view.clocks.find((each) => each.id === view.nextStep));
  /** Nobody decided yet, so it is no promise: what holds if it is taken further. */
  const asked = $derived.by(() => {
    const stage = view.stages.find(({ id }) => id === view.asked?.stage);
    const due = view.asked?.due;
    if (!stage || !due) return undefined;
    const say = due < view.today ? tracking.asked.late : tracking.asked.due;
    return say(stage.name.toLowerCase(), dayInWords(due, view.today));
  });
  const face = $derived(clock && clockFaceOf(clock, view.today));
  const label = $derived.by(() => {
    if (!clock?.due) return '';
    const day = dayInWords(clock.due, view.today);
    return clock.kind === 'window' ? tracking.due.until(day) : tracking.due.by(tracking.clock[clock.id], day);
  });
;
async () => {

if(asked){
   { svelteHTML.createElement("section", {   "class":`next`,"aria-labelledby":`next`,});
     { svelteHTML.createElement("h2", { "id":`next`,});tracking.next.heading; }
     { svelteHTML.createElement("p", { "class":`asked`,});asked; }
     { svelteHTML.createElement("p", { "class":`soft`,});tracking.asked.counted; }
   }
} else if (clock){
   { svelteHTML.createElement("section", {   "class":`next`,"aria-labelledby":`next`,});
     { svelteHTML.createElement("h2", { "id":`next`,});
      clock.kind === 'window' && clock.id === 'escalate-by' ? tracking.next.yours : tracking.next.heading;
     }
    if(face){
       { const $$_raBkcolC1C = __sveltets_2_ensureComponent(ClockBar); const $$_raBkcolC1 = new $$_raBkcolC1C({ target: __sveltets_2_any(), props: {   ...face,label,"today":view.today,why:() => { async ()/*Ωignore_positionΩ*/ => {  { const $$_yhWkcolC0C = __sveltets_2_ensureComponent(ClockWhy); new $$_yhWkcolC0C({ target: __sveltets_2_any(), props: {  clock,view,"open":true,}});}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {why} = $$_raBkcolC1.$$prop_def;/*Ωignore_endΩ*/
        
       ClockBar}
    }else{
       { svelteHTML.createElement("p", {});clockWords(clock, view.today); }
       { const $$_yhWkcolC1C = __sveltets_2_ensureComponent(ClockWhy); new $$_yhWkcolC1C({ target: __sveltets_2_any(), props: {  clock,view,}});}
    }
   }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const NextStep__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type NextStep__SvelteComponent_ = ReturnType<typeof NextStep__SvelteComponent_>;
/*Ωignore_endΩ*/export default NextStep__SvelteComponent_;