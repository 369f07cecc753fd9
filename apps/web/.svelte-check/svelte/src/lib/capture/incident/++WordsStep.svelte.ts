///<reference types="svelte" />
;
import TextArea from '#lib/ui/TextArea.svelte';
import { words } from '#lib/words/index.ts';
import { incidentLimits } from './incident-steps.ts';

;type $$ComponentProps =  { narrative: string; error?: string };function $$render() {

  
  
  

  let { narrative = $bindable(), error }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props()/*Ωignore_startΩ*/;narrative;/*Ωignore_endΩ*/;

  const say = words.capture.incident.words;
;
async () => {

 { const $$_aerAtxeT0C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT0 = new $$_aerAtxeT0C({ target: __sveltets_2_any(), props: {                "name":`narrative`,"label":say.label,"hint":say.hint,"optional":true,"large":true,"rows":5,error,"limit":narrative.length > incidentLimits.narrative - 500 ? incidentLimits.narrative : undefined,value:narrative,}});/*Ωignore_startΩ*/() => narrative = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT0.$$bindings = 'value';}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings('narrative'), slots: {}, events: {} }}
const WordsStep__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type WordsStep__SvelteComponent_ = ReturnType<typeof WordsStep__SvelteComponent_>;
/*Ωignore_endΩ*/export default WordsStep__SvelteComponent_;