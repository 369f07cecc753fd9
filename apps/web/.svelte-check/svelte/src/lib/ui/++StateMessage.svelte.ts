///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import Icon, { type IconShape } from './Icon.svelte';
;

  /** A sentence and a next step where a screen has nothing else to show. The frame of the empty, error, offline and forbidden states. */
  interface Props {
    icon: IconShape;
    title: string;
    words: string;
    level?: 1 | 2 | 3;
    tone?: 'calm' | 'danger';
    role?: 'status' | 'alert';
    /** What belongs to the sentence, such as whom to ask. */
    more?: Snippet;
    action?: Snippet;
  };function $$render() {

  
  

  let { icon, title, words, level = 2, tone = 'calm', role, more, action }: Props = $props();
;
async () => {

 { svelteHTML.createElement("div", {  "class":`state`,role,});
   { svelteHTML.createElement("span", { "class":['icon', tone],}); { const $$_nocI2C = __sveltets_2_ensureComponent(Icon); new $$_nocI2C({ target: __sveltets_2_any(), props: {    "of":icon,"size":`large`,}});} }
   { svelteHTML.createElement(`h${level}`, {   "class":`title`,});title; }
   { svelteHTML.createElement("p", { "class":`soft`,});words; }
  ;__sveltets_2_ensureSnippet(more?.());
  if(action){ { svelteHTML.createElement("div", { "class":`action`,});;__sveltets_2_ensureSnippet(action()); }}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const StateMessage__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type StateMessage__SvelteComponent_ = ReturnType<typeof StateMessage__SvelteComponent_>;
/*Ωignore_endΩ*/export default StateMessage__SvelteComponent_;