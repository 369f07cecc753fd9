///<reference types="svelte" />
;
import CircleAlert from '@lucide/svelte/icons/circle-alert';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import Info from '@lucide/svelte/icons/info';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import type { Snippet } from 'svelte';
import Icon from './Icon.svelte';
;

  /** Something to know before going on, in its place on the page. */
  interface Props {
    tone?: 'info' | 'notice' | 'danger' | 'good';
    title?: string;
    /** When it appears after an action it is said aloud. */
    role?: 'status' | 'alert';
    level?: 2 | 3 | 4;
    children?: Snippet;
    actions?: Snippet;
  };function $$render() {

  
  
  
  
  
  

  let { tone = 'info', title, role, level = 2, children, actions }: Props = $props();

  const icons = { info: Info, notice: CircleAlert, danger: TriangleAlert, good: CircleCheck };
;
async () => {

 { svelteHTML.createElement("div", {  "class":['box', tone],role,});
   { const $$_nocI1C = __sveltets_2_ensureComponent(Icon); new $$_nocI1C({ target: __sveltets_2_any(), props: {  "of":icons[tone],}});}
   { svelteHTML.createElement("div", { "class":`body`,});
    if(title){ { svelteHTML.createElement(`h${level}`, {   "class":`title`,});title; }}
    ;__sveltets_2_ensureSnippet(children?.());
    if(actions){ { svelteHTML.createElement("div", { "class":`actions`,});;__sveltets_2_ensureSnippet(actions()); }}
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Notice__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Notice__SvelteComponent_ = ReturnType<typeof Notice__SvelteComponent_>;
/*Ωignore_endΩ*/export default Notice__SvelteComponent_;