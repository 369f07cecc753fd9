///<reference types="svelte" />
;
import DateTimeField from '#lib/ui/DateTimeField.svelte';
import { words } from '#lib/words/index.ts';
import type { SaidTime } from '#lib/capture/said-time.ts';
import { whenField } from './act-time.ts';

;type $$ComponentProps =  { values: SaidTime; today: string; error?: string };function $$render() {

  
  
  
  

  /** When it happened; now, unless said otherwise. */
  let { values, today, error }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {

 { const $$_dleiFemiTetaD0C = __sveltets_2_ensureComponent(DateTimeField); const $$_dleiFemiTetaD0 = new $$_dleiFemiTetaD0C({ target: __sveltets_2_any(), props: {                 "id":whenField,"name":whenField,"legend":words.acts.form.when,"hint":words.acts.form.whenHint,"optional":true,"withTime":true,today,error,day:values.day,time:values.time,}});/*Ωignore_startΩ*/() => values.day = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFemiTetaD0.$$bindings = 'day';/*Ωignore_startΩ*/() => values.time = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFemiTetaD0.$$bindings = 'time';}
};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const WhenField__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type WhenField__SvelteComponent_ = ReturnType<typeof WhenField__SvelteComponent_>;
/*Ωignore_endΩ*/export default WhenField__SvelteComponent_;