///<reference types="svelte" />
;
import Field from '#lib/ui/Field.svelte';
import { fieldIds } from '#lib/ui/field-ids.ts';
;

  /** One answer of many, where cards would fill the screen. */
  interface Props {
    name: string;
    label: string;
    options: readonly { value: string; label: string }[];
    value: string;
    hint?: string;
    error?: string;
    optional?: boolean;
    large?: boolean;
  };function $$render() {

  
  

  let { name, label, options, value = $bindable(), hint, error, optional, large }: Props = $props()/*Ωignore_startΩ*/;value;/*Ωignore_endΩ*/;

  const ids = $derived(fieldIds(name, { hint, error }));
;
async () => {

 { const $$_dleiF0C = __sveltets_2_ensureComponent(Field); new $$_dleiF0C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },"id":name,label,hint,error,optional,large,}});
   { svelteHTML.createElement("select", {      "id":name,name,"bind:value":value,"aria-invalid":error ? true : undefined,"aria-describedby":ids.describedBy,});/*Ωignore_startΩ*/() => value = __sveltets_2_any(null);/*Ωignore_endΩ*/
       for(let option of __sveltets_2_ensureArray(options)){option.value; { svelteHTML.createElement("option", { "value":option.value,});option.label; }}
   }
 Field}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('value'), slots: {}, events: {} }}
const SelectField__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SelectField__SvelteComponent_ = ReturnType<typeof SelectField__SvelteComponent_>;
/*Ωignore_endΩ*/export default SelectField__SvelteComponent_;