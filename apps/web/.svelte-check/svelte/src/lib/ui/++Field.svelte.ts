///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import { words } from '#lib/words/index.ts';
import FieldError from './FieldError.svelte';
;

  /** Label above, hint, error in place, then the control. The frame of every single-control field. */
  interface Props {
    id: string;
    label: string;
    hint?: string;
    error?: string;
    optional?: boolean;
    /** The label is the question of the page or of a section. */
    large?: boolean;
    children: Snippet;
  };function $$render() {

  
  
  

  let { id, label, hint, error, optional = false, large = false, children }: Props = $props();
;
async () => {

 { svelteHTML.createElement("div", {  "class":`field`,});error;
   { svelteHTML.createElement("label", {  "for":id,});large;
    label;
    if(optional){ { svelteHTML.createElement("span", { "class":`optional`,}); words.ui.optional;  }}
   }
  if(hint){ { svelteHTML.createElement("p", {   "class":`hint`,"id":`${id}-hint`,});hint; }}
  if(error){ { const $$_rorrEdleiF1C = __sveltets_2_ensureComponent(FieldError); new $$_rorrEdleiF1C({ target: __sveltets_2_any(), props: {   "id":`${id}-error`,error,}});}}
   { svelteHTML.createElement("div", { "class":`control`,});;__sveltets_2_ensureSnippet(children()); }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Field__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Field__SvelteComponent_ = ReturnType<typeof Field__SvelteComponent_>;
/*Ωignore_endΩ*/export default Field__SvelteComponent_;