///<reference types="svelte" />
;
import ChevronRight from '@lucide/svelte/icons/chevron-right';
import type { Snippet } from 'svelte';
import { words } from '#lib/words/index.ts';
import Icon from './Icon.svelte';
;

  /** "Why?" and its kin: opens in place, works without script. */
  interface Props {
    summary?: string;
    /** What it is about, for those who meet the link out of its place: 'Why Friday 22 May?' */
    about?: string;
    open?: boolean;
    /** `line` marks what opens with a bar, `plain` leaves it as it is. */
    look?: 'line' | 'plain';
    children: Snippet;
  };function $$render() {

  
  
  
  

  let { summary = words.ui.why, about, open = $bindable(false), look = 'line', children }: Props = $props()/*Ωignore_startΩ*/;open;/*Ωignore_endΩ*/;
;
async () => {

 { svelteHTML.createElement("details", { "bind:open":open,});/*Ωignore_startΩ*/() => open = __sveltets_2_any(null);/*Ωignore_endΩ*/
   { svelteHTML.createElement("summary", {});
     { svelteHTML.createElement("span", { "class":`turns`,}); { const $$_nocI3C = __sveltets_2_ensureComponent(Icon); new $$_nocI3C({ target: __sveltets_2_any(), props: {    "of":ChevronRight,"size":`small`,}});} } { svelteHTML.createElement("span", {  "class":`words`,});summary;if(about){ { svelteHTML.createElement("span", { "class":`unseen`,}); about; }} }
   }
   { svelteHTML.createElement("div", { "class":['body', look],});;__sveltets_2_ensureSnippet(children()); }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('open'), slots: {}, events: {} }}
const Disclosure__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Disclosure__SvelteComponent_ = ReturnType<typeof Disclosure__SvelteComponent_>;
/*Ωignore_endΩ*/export default Disclosure__SvelteComponent_;