///<reference types="svelte" />
;
import CheckGroup from '#lib/ui/CheckGroup.svelte';
import { words } from '#lib/words/index.ts';
import { harms } from './harms.ts';
import type { IncidentForm } from './incident-form.ts';

;type $$ComponentProps =  { form: IncidentForm };function $$render() {

  
  
  
  

  let { form = $bindable() }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props()/*Ωignore_startΩ*/;form;/*Ωignore_endΩ*/;

  const options = harms.map((harm) => ({ value: harm, label: words.capture.harms[harm] }));
;
async () => {

 { const $$_puorGkcehC0C = __sveltets_2_ensureComponent(CheckGroup); new $$_puorGkcehC0C({ target: __sveltets_2_any(), props: {               "name":`harm`,"legend":words.capture.incident.harm.legend,"legendUnseen":true,"layout":`pair`,"alone":`none`,options,"values":form.harm,"onchange":(values) => (form.harm = harms.filter((harm) => values.includes(harm))),}});}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings('form'), slots: {}, events: {} }}
const HarmStep__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type HarmStep__SvelteComponent_ = ReturnType<typeof HarmStep__SvelteComponent_>;
/*Ωignore_endΩ*/export default HarmStep__SvelteComponent_;