///<reference types="svelte" />
;
import CircleAlert from '@lucide/svelte/icons/circle-alert';
import Phone from '@lucide/svelte/icons/phone';
import type { Directory } from '@evenhand/policy/directory';
import type { Snippet } from 'svelte';
import Button from '#lib/ui/Button.svelte';
import Icon from '#lib/ui/Icon.svelte';
import Notice from '#lib/ui/Notice.svelte';
import { telHref } from '#lib/ui/tel-href.ts';
import { words } from '#lib/words/index.ts';
import { dutyNumbersOf, emergencyOf } from './emergency.ts';
import UrgentNumbers from './UrgentNumbers.svelte';
;

  /** Safety before writing, with whom to ring. Said aloud when it appears. */
  interface Props {
    title: string;
    lead: string;
    directory: Directory;
    unit: string;
    children?: Snippet;
    more?: Snippet;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  

  let { title, lead, directory, unit, children, more }: Props = $props();

  const say = words.capture.numbers;
  const emergency = $derived(emergencyOf(directory, unit));
  const duty = $derived(dutyNumbersOf(directory, unit));
;
async () => {

 { svelteHTML.createElement("div", {});
   { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"tone":`danger`,title,"role":`alert`,}});
     { svelteHTML.createElement("p", {});lead; }
    ;__sveltets_2_ensureSnippet(children?.());
     { svelteHTML.createElement("div", { "class":`calls`,});
       { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"kind":`danger`,"icon":Phone,"href":telHref(emergency.phone),}});say.call(emergency.phone); Button}
      ;__sveltets_2_ensureSnippet(more?.());
     }
    if(emergency.isUnconfirmed){ { svelteHTML.createElement("p", { "class":`doubt`,}); { const $$_nocI3C = __sveltets_2_ensureComponent(Icon); new $$_nocI3C({ target: __sveltets_2_any(), props: {    "of":CircleAlert,"size":`small`,}});}say.unconfirmed; }}
    if(duty.length > 0){ { const $$_srebmuNtnegrU2C = __sveltets_2_ensureComponent(UrgentNumbers); new $$_srebmuNtnegrU2C({ target: __sveltets_2_any(), props: {  "numbers":duty,}});}}
   Notice}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SafetyPanel__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SafetyPanel__SvelteComponent_ = ReturnType<typeof SafetyPanel__SvelteComponent_>;
/*Ωignore_endΩ*/export default SafetyPanel__SvelteComponent_;