///<reference types="svelte" />
;
import Bell from '@lucide/svelte/icons/bell';
import type { Directory } from '@evenhand/policy/directory';
import Button from '#lib/ui/Button.svelte';
import { words } from '#lib/words/index.ts';
import SafetyPanel from '../SafetyPanel.svelte';
import TellColleague from './TellColleague.svelte';
;

  /** There was a threat or violence: get safe, call, tell somebody. */
  interface Props {
    directory: Directory;
    unit: string;
    place: string;
    staff: string;
    /** Already saved: there is nothing left that could be lost by leaving. */
    saved?: boolean;
  };function $$render() {

  
  
  
  
  
  

  let { directory, unit, place, staff, saved = false }: Props = $props();

  const say = words.capture.incident.safe;
  let telling = $state(false);
;
async () => {

 { const $$_lenaPytefaS0C = __sveltets_2_ensureComponent(SafetyPanel); const $$_lenaPytefaS0 = new $$_lenaPytefaS0C({ target: __sveltets_2_any(), props: {     "title":say.title,"lead":saved ? say.wordsSaved : say.words,directory,unit,more:() => { async ()/*Ωignore_positionΩ*/ => { { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"icon":Bell,"onclick":() => (telling = true),}});say.tell; Button}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {more} = $$_lenaPytefaS0.$$prop_def;/*Ωignore_endΩ*/
  
 SafetyPanel}
 { const $$_eugaelloClleT0C = __sveltets_2_ensureComponent(TellColleague); const $$_eugaelloClleT0 = new $$_eugaelloClleT0C({ target: __sveltets_2_any(), props: {       open:telling,directory,unit,place,staff,}});/*Ωignore_startΩ*/() => telling = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_eugaelloClleT0.$$bindings = 'open';}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SafetyNow__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SafetyNow__SvelteComponent_ = ReturnType<typeof SafetyNow__SvelteComponent_>;
/*Ωignore_endΩ*/export default SafetyNow__SvelteComponent_;