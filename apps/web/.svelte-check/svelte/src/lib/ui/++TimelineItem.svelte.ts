///<reference types="svelte" />
;
  export type EntryMark = 'fact' | 'act' | 'refused';
;;

import type { Snippet } from 'svelte';
import { words } from '#lib/words/index.ts';
import Icon, { type IconShape } from './Icon.svelte';
;

  /** One entry as a sentence. Facts stand in a ring, acts on a filled square, refused ones in a broken ring with the reason. */
  interface Props {
    mark: EntryMark;
    icon: IconShape;
    /** 'Amy Vautier logged a call with Ms Le Brocq, 4 minutes.' */
    sentence: string;
    /** When, and what is worth knowing of it: 'said 08:58, recorded 09:05 · not sent yet'. */
    when: string;
    /** Words someone said or wrote, or why it was refused. */
    quote?: string;
    /** Links and buttons of this entry. */
    actions?: Snippet;
    children?: Snippet;
  };function $$render() {

  
  
  

  let { mark, icon, sentence, when, quote, actions, children }: Props = $props();
;
async () => {



 { svelteHTML.createElement("li", { "class":mark,});
   { svelteHTML.createElement("span", { "class":`node`,}); { const $$_nocI2C = __sveltets_2_ensureComponent(Icon); new $$_nocI2C({ target: __sveltets_2_any(), props: {    "of":icon,"size":`small`,}});} }
   { svelteHTML.createElement("p", {});sentence; }
  if(quote){ { svelteHTML.createElement("p", { "class":`quote`,});quote; }}
   { svelteHTML.createElement("p", { "class":`kind`,}); { svelteHTML.createElement("b", {});words.ui.timeline[mark]; }  when; }
  ;__sveltets_2_ensureSnippet(children?.());
  if(actions){ { svelteHTML.createElement("div", { "class":`actions no-print`,});;__sveltets_2_ensureSnippet(actions()); }}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const TimelineItem__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type TimelineItem__SvelteComponent_ = ReturnType<typeof TimelineItem__SvelteComponent_>;
/*Ωignore_endΩ*/export default TimelineItem__SvelteComponent_;