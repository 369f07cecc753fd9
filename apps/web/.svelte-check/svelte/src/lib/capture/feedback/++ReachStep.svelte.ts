///<reference types="svelte" />
;
import { words } from '#lib/words/index.ts';
import type { FeedbackForm, Preferred } from './feedback-form.ts';
import ReachFields from './ReachFields.svelte';

;type $$ComponentProps =  { form: FeedbackForm; errors: Partial<Record<string, string>> };function $$render() {

  
  
  

  let { form = $bindable(), errors }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props()/*Ωignore_startΩ*/;form;/*Ωignore_endΩ*/;

  const say = words.capture.feedback.reach;
  const ways: { value: Preferred; label: string }[] = [
    { value: 'email', label: say.email },
    { value: 'phone', label: say.phone },
    { value: 'letter', label: say.letter },
    { value: 'in-person', label: say.inPerson },
    { value: 'none', label: say.none },
  ];
;
async () => {

 { const $$_sdleiFhcaeR0C = __sveltets_2_ensureComponent(ReachFields); const $$_sdleiFhcaeR0 = new $$_sdleiFhcaeR0C({ target: __sveltets_2_any(), props: {       reach:form,errors,"legend":say.legend,ways,}});/*Ωignore_startΩ*/() => form = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_sdleiFhcaeR0.$$bindings = 'reach';}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings('form'), slots: {}, events: {} }}
const ReachStep__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ReachStep__SvelteComponent_ = ReturnType<typeof ReachStep__SvelteComponent_>;
/*Ωignore_endΩ*/export default ReachStep__SvelteComponent_;