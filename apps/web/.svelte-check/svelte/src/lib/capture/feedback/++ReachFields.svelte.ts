///<reference types="svelte" />
;
import ChoiceGroup from '#lib/ui/ChoiceGroup.svelte';
import TextArea from '#lib/ui/TextArea.svelte';
import TextField from '#lib/ui/TextField.svelte';
import { words } from '#lib/words/index.ts';
import type { Preferred, Reach } from './feedback-form.ts';
;

  /** A way to reach somebody, and the address that this way needs. */
  interface Props {
    reach: Reach;
    errors: Partial<Record<string, string>>;
    legend: string;
    hint?: string;
    /** Begins the names of the fields, where a page asks for two people. */
    prefix?: string;
    ways: readonly { value: Preferred; label: string }[];
  };function $$render() {

  
  
  
  
  

  let { reach = $bindable(), errors, legend, hint, prefix = '', ways }: Props = $props()/*Ωignore_startΩ*/;reach;/*Ωignore_endΩ*/;

  const say = words.capture.feedback.reach;
;
async () => {

 { const $$_puorGeciohC0C = __sveltets_2_ensureComponent(ChoiceGroup); new $$_puorGeciohC0C({ target: __sveltets_2_any(), props: {            "name":`${prefix}preferred`,legend,hint,"optional":true,"options":ways,"value":reach.preferred,"onchange":(value) => (reach.preferred = ways.find((way) => way.value === value)?.value),}});}
if(reach.preferred === 'email'){
   { const $$_dleiFtxeT0C = __sveltets_2_ensureComponent(TextField); const $$_dleiFtxeT0 = new $$_dleiFtxeT0C({ target: __sveltets_2_any(), props: {                    "name":`${prefix}email`,"type":`email`,"inputmode":`email`,"autocomplete":`off`,"autocapitalize":`none`,"spellcheck":false,"label":say.emailField,"large":true,"error":errors[`${prefix}email`],value:reach.email,}});/*Ωignore_startΩ*/() => reach.email = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFtxeT0.$$bindings = 'value';}
} else if (reach.preferred === 'phone'){
   { const $$_dleiFtxeT0C = __sveltets_2_ensureComponent(TextField); const $$_dleiFtxeT0 = new $$_dleiFtxeT0C({ target: __sveltets_2_any(), props: {                    "name":`${prefix}phone`,"type":`tel`,"inputmode":`tel`,"autocomplete":`off`,"width":`medium`,"label":say.phoneField,"large":true,"hint":say.phoneHint,"error":errors[`${prefix}phone`],value:reach.phone,}});/*Ωignore_startΩ*/() => reach.phone = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dleiFtxeT0.$$bindings = 'value';}
} else if (reach.preferred === 'letter'){
   { const $$_aerAtxeT0C = __sveltets_2_ensureComponent(TextArea); const $$_aerAtxeT0 = new $$_aerAtxeT0C({ target: __sveltets_2_any(), props: {              "name":`${prefix}address`,"rows":3,"autocomplete":`off`,"label":say.addressField,"large":true,"error":errors[`${prefix}address`],value:reach.address,}});/*Ωignore_startΩ*/() => reach.address = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_aerAtxeT0.$$bindings = 'value';}
}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('reach'), slots: {}, events: {} }}
const ReachFields__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ReachFields__SvelteComponent_ = ReturnType<typeof ReachFields__SvelteComponent_>;
/*Ωignore_endΩ*/export default ReachFields__SvelteComponent_;