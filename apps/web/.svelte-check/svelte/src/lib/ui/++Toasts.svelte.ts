///<reference types="svelte" />
;
import CircleCheck from '@lucide/svelte/icons/circle-check';
import Info from '@lucide/svelte/icons/info';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import X from '@lucide/svelte/icons/x';
import { words } from '#lib/words/index.ts';
import Icon from './Icon.svelte';
import { dismissToast, toasts } from './toasts.svelte.ts';
function $$render() {

  
  
  
  
  
  
  

  const icons = { good: CircleCheck, info: Info, danger: TriangleAlert };
;
async () => {


 { svelteHTML.createElement("div", {     "class":`toasts no-print`,"role":`status`,"aria-live":`polite`,});
     for(let toast of __sveltets_2_ensureArray(toasts)){toast.id;
     { svelteHTML.createElement("div", { "class":['toast', toast.tone],});
       { const $$_nocI2C = __sveltets_2_ensureComponent(Icon); new $$_nocI2C({ target: __sveltets_2_any(), props: {  "of":icons[toast.tone],}});}
       { svelteHTML.createElement("p", {});toast.words; }
      if(toast.action){ { svelteHTML.createElement("button", {      "type":`button`,"class":`action`,"onclick":() => (toast.action?.run(), dismissToast(toast.id)),});toast.action.label; }}
       { svelteHTML.createElement("button", {        "type":`button`,"class":`away`,"aria-label":words.ui.dismiss,"onclick":() => dismissToast(toast.id),}); { const $$_nocI3C = __sveltets_2_ensureComponent(Icon); new $$_nocI3C({ target: __sveltets_2_any(), props: {    "of":X,"size":`small`,}});} }
     }
  }
 }


};
return { props: {} as Record<string, never>, exports: {}, bindings: "", slots: {}, events: {} }}
const Toasts__SvelteComponent_ = __sveltets_2_isomorphic_component(__sveltets_2_with_any_event($$render()));
/*Ωignore_startΩ*/type Toasts__SvelteComponent_ = InstanceType<typeof Toasts__SvelteComponent_>;
/*Ωignore_endΩ*/export default Toasts__SvelteComponent_;