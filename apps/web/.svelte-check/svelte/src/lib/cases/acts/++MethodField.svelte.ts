///<reference types="svelte" />
;
import type { Contact } from '@evenhand/policy/records/case';
import ChoiceGroup from '#lib/ui/ChoiceGroup.svelte';
import { words } from '#lib/words/index.ts';
import { methodField, whereBy, type Method } from './way-to.ts';
;

  interface Props {
    value: string;
    legend?: string;
    methods?: readonly Method[];
    /** Who is reached: each way then says where it leads. */
    contact?: Contact;
    error?: string;
  };function $$render() {

  
  
  
  

  let {
    value = $bindable(),
    legend = words.acts.form.method,
    methods = ['phone', 'email', 'in-person', 'letter'],
    contact,
    error,
  }: Props = $props()/*Ωignore_startΩ*/;value;/*Ωignore_endΩ*/;

  const options = $derived(
    methods.map((method) => ({
      value: method,
      label: words.acts.form.methods[method],
      hint: contact && whereBy(method, contact),
    })),
  );
;
async () => {

  { const $$_puorGeciohC0C = __sveltets_2_ensureComponent(ChoiceGroup); const $$_puorGeciohC0 = new $$_puorGeciohC0C({ target: __sveltets_2_any(), props: {         "id":methodField,"name":methodField,legend,options,error,"layout":`pair`,value,}});/*Ωignore_startΩ*/() => value = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_puorGeciohC0.$$bindings = 'value';}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('value'), slots: {}, events: {} }}
const MethodField__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type MethodField__SvelteComponent_ = ReturnType<typeof MethodField__SvelteComponent_>;
/*Ωignore_endΩ*/export default MethodField__SvelteComponent_;