///<reference types="svelte" />
;
import type { HTMLInputAttributes } from 'svelte/elements';
import Field from './Field.svelte';
import { fieldIds } from './field-ids.ts';
;

  type Attributes = Omit<HTMLInputAttributes, 'class' | 'size' | 'value' | 'id' | 'name' | 'placeholder'>;;;
  interface Props extends Attributes {
    name: string;
    label: string;
    id?: string;
    value?: string;
    hint?: string;
    error?: string;
    optional?: boolean;
    large?: boolean;
    /** As wide as what is expected in it. */
    width?: 'short' | 'medium' | 'full';
    /** Letters told apart, for references and codes. */
    code?: boolean;
  };function $$render() {

  
  
  


  let {
    name,
    label,
    id = name,
    value = $bindable(''),
    hint,
    error,
    optional = false,
    large = false,
    width = 'full',
    code = false,
    type = 'text',
    ...rest
  }: Props = $props()/*Ωignore_startΩ*/;value;/*Ωignore_endΩ*/;

  const ids = $derived(fieldIds(id, { hint, error }));
;
async () => {

 { const $$_dleiF0C = __sveltets_2_ensureComponent(Field); new $$_dleiF0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },id,label,hint,error,optional,large,}});
   { svelteHTML.createElement("input", {                  "class":['input', width, { code }],id,name,type,"bind:value":value,"aria-invalid":error ? true : undefined,"aria-describedby":ids.describedBy,"autocapitalize":code ? 'characters' : undefined,"autocomplete":code ? 'off' : undefined,"spellcheck":code ? false : undefined,...rest,});/*Ωignore_startΩ*/() => value = __sveltets_2_any(null);/*Ωignore_endΩ*/}
 Field}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('value'), slots: {}, events: {} }}
const TextField__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type TextField__SvelteComponent_ = ReturnType<typeof TextField__SvelteComponent_>;
/*Ωignore_endΩ*/export default TextField__SvelteComponent_;