///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import { words } from '#lib/words/index.ts';
import FieldError from './FieldError.svelte';
import { fieldIds } from './field-ids.ts';
;

  /** A question with several controls: legend, hint, error in place, controls. */
  interface Props {
    id: string;
    legend: string;
    hint?: string;
    error?: string;
    optional?: boolean;
    /** The heading of the page already asks: say it to assistive technology only. */
    legendUnseen?: boolean;
    children: Snippet;
  };function $$render() {

  
  
  
  

  let { id, legend, hint, error, optional = false, legendUnseen = false, children }: Props = $props();

  const ids = $derived(fieldIds(id, { hint, error }));
;
async () => {


 { svelteHTML.createElement("div", { });error;
   { svelteHTML.createElement("fieldset", {  id,"aria-describedby":ids.describedBy,});
     { svelteHTML.createElement("legend", { "class":{ unseen: legendUnseen },});
      legend;
      if(optional){ { svelteHTML.createElement("span", { "class":`optional`,}); words.ui.optional;  }}
     }
    if(hint){ { svelteHTML.createElement("p", {   "class":`hint`,"id":ids.hint,});hint; }}
    if(error){ { const $$_rorrEdleiF2C = __sveltets_2_ensureComponent(FieldError); new $$_rorrEdleiF2C({ target: __sveltets_2_any(), props: {   "id":ids.error,error,}});}}
     { svelteHTML.createElement("div", {  "class":`controls`,});legendUnseen && !hint && !error;;__sveltets_2_ensureSnippet(children()); }
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Group__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Group__SvelteComponent_ = ReturnType<typeof Group__SvelteComponent_>;
/*Ωignore_endΩ*/export default Group__SvelteComponent_;