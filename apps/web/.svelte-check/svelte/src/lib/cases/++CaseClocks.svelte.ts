///<reference types="svelte" />
;
import type { Clock } from '@evenhand/policy/derive/clocks';
import type { RecordView } from '#lib/store/port.ts';
import Button from '#lib/ui/Button.svelte';
import ClockBar from '#lib/ui/ClockBar.svelte';
import StatusLabel from '#lib/ui/StatusLabel.svelte';
import { words } from '#lib/words/index.ts';
import { clockHeading, clockLine, mainClock, sideClocks, sideLine, todayIn } from './clock-line.ts';
import { explainClock, type Explanation } from './why-clock.ts';

;type $$ComponentProps =  { view: RecordView<'case'>; onwhy: (why: Explanation) => void };function $$render() {

  
  
  
  
  
  
  
  

  /** The time limits of a case: the one that counts now as a bar, the others as a line each; every one says why. */
  let { view, onwhy }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const main = $derived(mainClock(view.clocks, view.state.stage));
  const line = $derived(main && clockLine(main, view.setting));
  // Its days begin with something that has not happened: then there is no clock yet, and all the same a day to come.
  const isToCome = $derived(
    view.setting.pack.clocks.some(({ id, begins }) => id === view.state.stage && begins.on === 'entry'),
  );
  const sides = $derived(sideClocks(view.clocks, main));
  const ask = (clock: Clock) => () => onwhy(explainClock(clock, view.state, view.setting));
;
async () => {

if(main && line){
   { svelteHTML.createElement("div", { "class":`main`,});
     { const $$_raBkcolC1C = __sveltets_2_ensureComponent(ClockBar); const $$_raBkcolC1 = new $$_raBkcolC1C({ target: __sveltets_2_any(), props: {  ...line,"level":2,why:() => { async ()/*Ωignore_positionΩ*/ => { { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`link`,"onclick":ask(main),}});words.why.thisDay; Button}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {why} = $$_raBkcolC1.$$prop_def;/*Ωignore_endΩ*/
      
     ClockBar}
   }
} else if (main){
   { svelteHTML.createElement("div", { "class":`main`,});
     { svelteHTML.createElement("h2", {});clockHeading(main, todayIn(view.setting)); }
     { svelteHTML.createElement("p", { "class":`soft`,});main.state === 'waiting' ? words.clockLine.waiting : words.clockLine.stopped; }
     { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`link`,"onclick":ask(main),}});words.ui.why; Button}
   }
}else{
   { svelteHTML.createElement("p", { "class":`soft main`,});
    isToCome ? words.cases.limitToCome : words.cases.noLimit(words.labels.feedback[view.state.feedback].toLowerCase());
   }
}
if(sides.length > 0){
   { svelteHTML.createElement("ul", { "class":`sides`,});
       for(let clock of __sveltets_2_ensureArray(sides)){clock.id;
      const side = sideLine(clock, view.setting);
       { svelteHTML.createElement("li", {});
         { const $$_lebaLsutatS2C = __sveltets_2_ensureComponent(StatusLabel); new $$_lebaLsutatS2C({ target: __sveltets_2_any(), props: {    "tone":side.tone,"label":side.label,}});}
        if(side.more){ { svelteHTML.createElement("span", { "class":`soft`,});side.more; }}
         { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"kind":`link`,"onclick":ask(clock),"aria-label":`${words.ui.why} ${side.label}`,}});words.ui.why; Button}
       }
    }
   }
}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CaseClocks__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CaseClocks__SvelteComponent_ = ReturnType<typeof CaseClocks__SvelteComponent_>;
/*Ωignore_endΩ*/export default CaseClocks__SvelteComponent_;