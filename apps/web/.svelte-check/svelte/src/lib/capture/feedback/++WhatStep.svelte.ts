///<reference types="svelte" />
;
import TextArea from '#lib/ui/TextArea.svelte';
import { words } from '#lib/words/index.ts';
import type { FeedbackForm } from './feedback-form.ts';
import { limits } from './feedback-steps.ts';
import PointList from './PointList.svelte';

;type $$ComponentProps =  {
    form: FeedbackForm;
    errors: Partial<Record<string, string>>;
    staged: boolean;
    newId: () => string;
  };function $$render() {

  
  
  
  
  

  let {
    form = $bindable(),
    errors,
    staged,
    newId,
  }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props()/*Ωignore_startΩ*/;form;/*Ωignore_endΩ*/;

  const say = $derived(staged ? words.capture.feedback.what : words.capture.feedback.unstaged);
  // Counted down only when the end is near: nobody should write towards a number.
  const nearEnd = $derived(form.narrative.length > limits.narrative - 500 ? limits.narrative : undefined);
;
async () => {

 { const $$_aerAtxeT0C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT0 = new $$_aerAtxeT0C({ target: __sveltets_2_any(), props: {                "name":`narrative`,"label":say.narrative,"large":true,"hint":say.narrativeHint,"rows":6,"error":errors.narrative,"limit":nearEnd,value:form.narrative,}});/*Ωignore_startΩ*/() => form.narrative = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT0.$$bindings = 'value';}
 { const $$_tsiLtnioP0C = __sveltets_2_ensureComponent(PointList); const $$_tsiLtnioP0 = new $$_tsiLtnioP0C({ target: __sveltets_2_any(), props: {         points:form.points,next:form.nextPoint,staged,newId,"error":errors.points ?? errors['next-point'],}});/*Ωignore_startΩ*/() => form.points = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_tsiLtnioP0.$$bindings = 'points';/*Ωignore_startΩ*/() => form.nextPoint = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_tsiLtnioP0.$$bindings = 'next';}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings('form'), slots: {}, events: {} }}
const WhatStep__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type WhatStep__SvelteComponent_ = ReturnType<typeof WhatStep__SvelteComponent_>;
/*Ωignore_endΩ*/export default WhatStep__SvelteComponent_;