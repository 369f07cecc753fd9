///<reference types="svelte" />
;
import ChevronLeft from '@lucide/svelte/icons/chevron-left';
import X from '@lucide/svelte/icons/x';
import type { Snippet } from 'svelte';
import Icon, { type IconShape } from '#lib/ui/Icon.svelte';
import ToolButton from '#lib/ui/ToolButton.svelte';
;

  /** The top of a page that brings its own: a record, a capture, a receipt. Says what it is and how it is saved. */
  interface Props {
    title: string;
    /** State in words: 'Saved on this phone 14:32 · not sent yet'. Announced when it changes. */
    words?: string;
    wordsIcon?: IconShape;
    /** The title is a reference. */
    reference?: boolean;
    /** The way out. `close` for what is left, `back` for what lies behind; `phoneOnly` where the list stands beside it. */
    leave?: { kind: 'close' | 'back'; label: string; href?: string; onclick?: () => void; phoneOnly?: boolean };
    tools?: Snippet;
  };function $$render() {

  
  
  
  
  

  let { title, words, wordsIcon, reference = false, leave, tools }: Props = $props();
;
async () => {

 { svelteHTML.createElement("header", {  "class":`top no-print`,});!leave;
  if(leave){
     { svelteHTML.createElement("span", {  });leave.phoneOnly; { const $$_nottuBlooT2C = __sveltets_2_ensureComponent(ToolButton); new $$_nottuBlooT2C({ target: __sveltets_2_any(), props: {         "icon":leave.kind === 'close' ? X : ChevronLeft,"label":leave.label,"href":leave.href,"onclick":leave.onclick,}});} }
  }
   { svelteHTML.createElement("div", { "class":`where`,});
     { svelteHTML.createElement("p", { "class":['title', { ref: reference }],});title; }
     { svelteHTML.createElement("p", {   "class":`words`,"role":`status`,});
      if(words){if(wordsIcon){ { const $$_nocI3C = __sveltets_2_ensureComponent(Icon); new $$_nocI3C({ target: __sveltets_2_any(), props: {    "of":wordsIcon,"size":`small`,}});}} { svelteHTML.createElement("span", {});words; }}
     }
   }
  ;__sveltets_2_ensureSnippet(tools?.());
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PageTop__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PageTop__SvelteComponent_ = ReturnType<typeof PageTop__SvelteComponent_>;
/*Ωignore_endΩ*/export default PageTop__SvelteComponent_;