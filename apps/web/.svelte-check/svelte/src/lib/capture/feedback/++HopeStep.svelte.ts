///<reference types="svelte" />
;
import TextArea from '#lib/ui/TextArea.svelte';
import { words } from '#lib/words/index.ts';
import type { FeedbackForm } from './feedback-form.ts';
import { limits } from './feedback-steps.ts';

;type $$ComponentProps =  { form: FeedbackForm; errors: Partial<Record<string, string>> };function $$render() {

  
  
  
  

  let { form = $bindable(), errors }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props()/*Ωignore_startΩ*/;form;/*Ωignore_endΩ*/;

  const say = words.capture.feedback.hope;
;
async () => {

 { const $$_aerAtxeT0C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT0 = new $$_aerAtxeT0C({ target: __sveltets_2_any(), props: {                 "name":`hope`,"label":say.label,"hint":say.hint,"optional":true,"large":true,"rows":4,"error":errors.hope,"limit":form.hope.length > limits.hope - 300 ? limits.hope : undefined,value:form.hope,}});/*Ωignore_startΩ*/() => form.hope = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT0.$$bindings = 'value';}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings('form'), slots: {}, events: {} }}
const HopeStep__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type HopeStep__SvelteComponent_ = ReturnType<typeof HopeStep__SvelteComponent_>;
/*Ωignore_endΩ*/export default HopeStep__SvelteComponent_;