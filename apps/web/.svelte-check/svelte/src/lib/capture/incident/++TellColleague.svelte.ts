///<reference types="svelte" />
;
import Send from '@lucide/svelte/icons/send';
import { unitOf, type Directory } from '@evenhand/policy/directory';
import type { Role } from '@evenhand/policy/packs/nouns';
import { browserDevice } from '#lib/device/browser.ts';
import Button from '#lib/ui/Button.svelte';
import Dialog from '#lib/ui/Dialog.svelte';
import { words } from '#lib/words/index.ts';
import ColleagueList from '../ColleagueList.svelte';
import { colleagues } from '../colleagues.ts';
import { dutyNumbersOf } from '../emergency.ts';
import { holdersOf } from '../people.ts';
import UrgentNumbers from '../UrgentNumbers.svelte';
;

  /** Whom to tell that there was a threat or violence. Nothing is sent by itself. */
  interface Props {
    open: boolean;
    directory: Directory;
    unit: string;
    place: string;
    staff: string;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  

  let { open = $bindable(), directory, unit, place, staff }: Props = $props()/*Ωignore_startΩ*/;open;/*Ωignore_endΩ*/;

  const say = words.capture.incident.safe;
  const most = 5;
  const near: readonly Role[] = ['line-manager', 'service-head', 'safety-officer', 'coordinator'];
  const people = $derived(colleagues(holdersOf(near, unit, directory, staff), directory).slice(0, most));
  const numbers = $derived(dutyNumbersOf(directory, unit));
  const where = $derived([place.trim(), unitOf(directory, unit)?.name ?? ''].filter(Boolean).join(', '));
;
async () => {

 { const $$_golaiD0C = __sveltets_2_ensureComponent(Dialog); const $$_golaiD0 = new $$_golaiD0C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },open,"title":say.tellTitle,"description":say.tellWords,"shape":`middle`,actions:() => { async ()/*Ωignore_positionΩ*/ => {
    if(browserDevice.canShare()){
       { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"icon":Send,"onclick":() => browserDevice.share({ title: say.tellTitle, text: say.message(where) }),}});say.share;  Button}
    }
     { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"kind":`primary`,"onclick":() => (open = false),}});words.ui.close; Button}
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/() => open = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_golaiD0.$$bindings = 'open';/*Ωignore_startΩ*/const {actions} = $$_golaiD0.$$prop_def;/*Ωignore_endΩ*/
  if(numbers.length > 0){ { svelteHTML.createElement("div", { "class":`numbers`,}); { const $$_srebmuNtnegrU2C = __sveltets_2_ensureComponent(UrgentNumbers); new $$_srebmuNtnegrU2C({ target: __sveltets_2_any(), props: { numbers,}});} }}
  if(people.length > 0){
     { const $$_tsiLeugaelloC1C = __sveltets_2_ensureComponent(ColleagueList); new $$_tsiLeugaelloC1C({ target: __sveltets_2_any(), props: { people,}});}
  } else if (numbers.length === 0){
     { svelteHTML.createElement("p", {});say.nobody; }
  }
  
 Dialog}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('open'), slots: {}, events: {} }}
const TellColleague__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type TellColleague__SvelteComponent_ = ReturnType<typeof TellColleague__SvelteComponent_>;
/*Ωignore_endΩ*/export default TellColleague__SvelteComponent_;