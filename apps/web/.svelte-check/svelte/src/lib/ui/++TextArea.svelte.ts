///<reference types="svelte" />
;
import type { HTMLTextareaAttributes } from 'svelte/elements';
import { words } from '#lib/words/index.ts';
import Field from './Field.svelte';
import { fieldIds } from './field-ids.ts';
;

  type Attributes = Omit<HTMLTextareaAttributes, 'class' | 'value' | 'id' | 'name' | 'placeholder' | 'maxlength'>;;;
  interface Props extends Attributes {
    name: string;
    label: string;
    id?: string;
    value?: string;
    hint?: string;
    error?: string;
    optional?: boolean;
    large?: boolean;
    /** Rows before it grows with the words. */
    rows?: number;
    /** Counts down to this many characters. What goes over stays and is said: nothing typed is cut. */
    limit?: number;
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
    rows = 4,
    limit,
    ...rest
  }: Props = $props()/*Ωignore_startΩ*/;value;/*Ωignore_endΩ*/;

  let box: HTMLTextAreaElement;
  const ids = $derived(fieldIds(id, { hint, error, extra: limit }));
  const left = $derived(limit === undefined ? undefined : limit - value.length);

  // Browsers without `field-sizing` grow by hand.
  $effect(() => {
    if (CSS.supports('field-sizing', 'content')) return;
    void value;
    box.style.blockSize = 'auto';
    box.style.blockSize = `${box.scrollHeight + 2}px`;
  });
;
async () => {

 { const $$_dleiF0C = __sveltets_2_ensureComponent(Field); new $$_dleiF0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },id,label,hint,error,optional,large,}});
   { const $$_textarea1 = svelteHTML.createElement("textarea", {            "class":`input`,id,name,rows,"bind:value":value,"aria-invalid":error ? true : undefined,"aria-describedby":ids.describedBy,...rest,});box = $$_textarea1;/*Ωignore_startΩ*/() => value = __sveltets_2_any(null);/*Ωignore_endΩ*/ }
  if(left !== undefined){
     { svelteHTML.createElement("p", {    "class":`count`,"id":ids.extra,});left < 0;
      left < 0 ? words.ui.charactersOver(-left) : words.ui.charactersLeft(left);
     }
  }
 Field}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('value'), slots: {}, events: {} }}
const TextArea__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type TextArea__SvelteComponent_ = ReturnType<typeof TextArea__SvelteComponent_>;
/*Ωignore_endΩ*/export default TextArea__SvelteComponent_;