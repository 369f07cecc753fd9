///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import { words } from '#lib/words/index.ts';
;

  /** The actions of a screen, always under the thumb. The primary one stands last. */
  interface Props {
    label?: string;
    /** Said beside the actions where there is room, above them on a phone. */
    note?: string;
    /** Keeps the actions in line with a column of text, in the middle. */
    column?: boolean;
    children: Snippet;
  };function $$render() {

  
  

  let { label = words.frame.actions, note, column = false, children }: Props = $props();
;
async () => {

 { svelteHTML.createElement("section", {   "class":`bar no-print`,"aria-label":label,});
   { svelteHTML.createElement("div", {  "class":`inner`,});column;
    if(note){ { svelteHTML.createElement("p", { "class":`note`,});note; }}
     { svelteHTML.createElement("div", { "class":`actions`,});;__sveltets_2_ensureSnippet(children()); }
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const BottomBar__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type BottomBar__SvelteComponent_ = ReturnType<typeof BottomBar__SvelteComponent_>;
/*Ωignore_endΩ*/export default BottomBar__SvelteComponent_;