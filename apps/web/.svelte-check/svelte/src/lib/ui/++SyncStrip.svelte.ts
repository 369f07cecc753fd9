///<reference types="svelte" />
;
  /** All sent, something waits to be sent, the server cannot be reached, something came back. */
  export type SyncTone = 'good' | 'waiting' | 'offline' | 'attention';
;;

import CloudCheck from '@lucide/svelte/icons/cloud-check';
import CloudOff from '@lucide/svelte/icons/cloud-off';
import CloudUpload from '@lucide/svelte/icons/cloud-upload';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import Icon from './Icon.svelte';
;

  /** How it stands with what is on this device, always in words, and the way there. */
  interface Props {
    words: string;
    tone: SyncTone;
    href: string;
    /** 'See them'; left out where there is nothing to see. */
    link?: string;
  };function $$render() {

  
  
  
  
  

  let { words, tone, href, link }: Props = $props();

  const icons = { good: CloudCheck, waiting: CloudUpload, offline: CloudOff, attention: TriangleAlert };
;
async () => {



 { svelteHTML.createElement("a", {  "class":['sync', tone],href,});
   { const $$_nocI1C = __sveltets_2_ensureComponent(Icon); new $$_nocI1C({ target: __sveltets_2_any(), props: {  "of":icons[tone],}});}
   { svelteHTML.createElement("span", {   "class":`words`,"role":`status`,});words; }
  if(link){ { svelteHTML.createElement("span", { "class":`go`,});link; }}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SyncStrip__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SyncStrip__SvelteComponent_ = ReturnType<typeof SyncStrip__SvelteComponent_>;
/*Ωignore_endΩ*/export default SyncStrip__SvelteComponent_;