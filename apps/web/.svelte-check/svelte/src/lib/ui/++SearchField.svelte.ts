///<reference types="svelte" />
;
import Search from '@lucide/svelte/icons/search';
import X from '@lucide/svelte/icons/x';
import { words } from '#lib/words/index.ts';
import Icon from './Icon.svelte';
;

  /** One box to find things by. Answers as it is typed; Enter asks at once. */
  interface Props {
    label: string;
    value?: string;
    id?: string;
    hint?: string;
    labelUnseen?: boolean;
    oninput?: (value: string) => void;
    onsearch?: (value: string) => void;
  };function $$render() {

  
  
  
  

  let { label, value = $bindable(''), id = 'search', hint, labelUnseen = false, oninput, onsearch }: Props = $props()/*Ωignore_startΩ*/;value;/*Ωignore_endΩ*/;

  let box: HTMLInputElement;

  function clear() {
    value = '';
    oninput?.('');
    box.focus();
  }
;
async () => {

 { svelteHTML.createElement("form", {   "role":`search`,"onsubmit":(event) => (event.preventDefault(), onsearch?.(value)),});
   { svelteHTML.createElement("label", {  "for":id,});labelUnseen;label; }
  if(hint){ { svelteHTML.createElement("p", {   "class":`hint`,"id":`${id}-hint`,});hint; }}
   { svelteHTML.createElement("div", { "class":`box`,});
     { svelteHTML.createElement("span", { "class":`lens`,}); { const $$_nocI3C = __sveltets_2_ensureComponent(Icon); new $$_nocI3C({ target: __sveltets_2_any(), props: {  "of":Search,}});} }
     { const $$_input2 = svelteHTML.createElement("input", {                    id,"type":`search`,"name":`q`,"enterkeyhint":`search`,"autocomplete":`off`,"autocapitalize":`none`,"spellcheck":`false`,"bind:value":value,"oninput":() => oninput?.(value),"aria-describedby":hint ? `${id}-hint` : undefined,});box = $$_input2;/*Ωignore_startΩ*/() => value = __sveltets_2_any(null);/*Ωignore_endΩ*/}
    if(value !== ''){ { svelteHTML.createElement("button", {      "type":`button`,"aria-label":words.ui.clear,"onclick":clear,}); { const $$_nocI3C = __sveltets_2_ensureComponent(Icon); new $$_nocI3C({ target: __sveltets_2_any(), props: {    "of":X,"size":`small`,}});} }}
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('value'), slots: {}, events: {} }}
const SearchField__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SearchField__SvelteComponent_ = ReturnType<typeof SearchField__SvelteComponent_>;
/*Ωignore_endΩ*/export default SearchField__SvelteComponent_;