///<reference types="svelte" />
;
import Check from '@lucide/svelte/icons/check';
import Icon from './Icon.svelte';
import type { Option } from './options.ts';
;

  /** One card of ChoiceGroup or CheckGroup: a real input that covers it, with a face that shows its state. */
  interface Props {
    type: 'radio' | 'checkbox';
    name: string;
    id: string;
    option: Option;
    checked: boolean;
    tall: boolean;
    onchange: (checked: boolean) => void;
  };function $$render() {

  
  
  

  let { type, name, id, option, checked, tall, onchange }: Props = $props();
;
async () => {

 { svelteHTML.createElement("label", {  "class":`card`,});tall;
   { svelteHTML.createElement("input", {           type,name,id,"value":option.value,checked,"aria-describedby":option.hint ? `${id}-hint` : undefined,"onchange":(event) => onchange(event.currentTarget.checked),});}
   { svelteHTML.createElement("span", { "class":`face`,});
    if(option.icon && tall){ { svelteHTML.createElement("span", { "class":`icon`,}); { const $$_nocI3C = __sveltets_2_ensureComponent(Icon); new $$_nocI3C({ target: __sveltets_2_any(), props: {    "of":option.icon,"size":`large`,}});} }}
     { svelteHTML.createElement("span", { "class":`words`,});
       { svelteHTML.createElement("span", {});option.label; }
      if(option.hint){ { svelteHTML.createElement("span", {   "class":`hint`,"id":`${id}-hint`,});option.hint; }}
     }
     { svelteHTML.createElement("span", { "class":`tick`,});  { const $$_nocI3C = __sveltets_2_ensureComponent(Icon); new $$_nocI3C({ target: __sveltets_2_any(), props: {    "of":Check,"size":`small`,"heavy":true,}});} }
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const OptionCard__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type OptionCard__SvelteComponent_ = ReturnType<typeof OptionCard__SvelteComponent_>;
/*Ωignore_endΩ*/export default OptionCard__SvelteComponent_;