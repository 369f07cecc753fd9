///<reference types="svelte" />
;
import Bell from '@lucide/svelte/icons/bell';
import Phone from '@lucide/svelte/icons/phone';
import type { Directory } from '@evenhand/policy/directory';
import Button from '#lib/ui/Button.svelte';
import { telHref } from '#lib/ui/tel-href.ts';
import { words } from '#lib/words/index.ts';
import { dutyNumbersOf, emergencyOf } from '../emergency.ts';
import UrgentNumbers from '../UrgentNumbers.svelte';
import TellColleague from './TellColleague.svelte';
;

  /** Safety in one line above the actions: in sight wherever the page stands, and nothing moves under the thumb. */
  interface Props {
    shown: boolean;
    directory: Directory;
    unit: string;
    place: string;
    staff: string;
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { shown, directory, unit, place, staff }: Props = $props();

  const say = words.capture.incident.safe;
  const emergency = $derived(emergencyOf(directory, unit));
  /** The nearest; everybody else stands one tap away, so that the question stays in sight. */
  const nearest = $derived(dutyNumbersOf(directory, unit).slice(0, 1));
  let telling = $state(false);
;
async () => {


 { svelteHTML.createElement("div", {   "class":{ strip: shown },"role":`status`,});
  if(shown){
     { svelteHTML.createElement("p", {}); { svelteHTML.createElement("strong", {});say.title; } say.words; }
     { svelteHTML.createElement("div", { "class":`calls`,});
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },"kind":`danger`,"icon":Phone,"href":telHref(emergency.phone),}});words.capture.numbers.call(emergency.phone);  Button}
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"icon":Bell,"onclick":() => (telling = true),}});say.tell; Button}
     }
    if(nearest.length > 0){ { svelteHTML.createElement("div", { "class":`nearest`,}); { const $$_srebmuNtnegrU2C = __sveltets_2_ensureComponent(UrgentNumbers); new $$_srebmuNtnegrU2C({ target: __sveltets_2_any(), props: {  "numbers":nearest,}});} }}
  }
 }
 { const $$_eugaelloClleT0C = __sveltets_2_ensureComponent(TellColleague); const $$_eugaelloClleT0 = new $$_eugaelloClleT0C({ target: __sveltets_2_any(), props: {       open:telling,directory,unit,place,staff,}});/*Ωignore_startΩ*/() => telling = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_eugaelloClleT0.$$bindings = 'open';}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SafetyStrip__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SafetyStrip__SvelteComponent_ = ReturnType<typeof SafetyStrip__SvelteComponent_>;
/*Ωignore_endΩ*/export default SafetyStrip__SvelteComponent_;