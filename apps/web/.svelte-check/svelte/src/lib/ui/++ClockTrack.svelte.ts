///<reference types="svelte" />
;
import Check from '@lucide/svelte/icons/check';
import Pause from '@lucide/svelte/icons/pause';
import { trackOf, type Clock } from './clock-track.ts';
import Icon from './Icon.svelte';
function $$render() {

  
  
  
  

  /** The picture in a ClockBar. The words beside it say the same, so assistive technology passes it by. */
  let { state, totalDays, dayNumber, firstDays }: Clock = $props();

  const track = $derived(trackOf({ state, totalDays, dayNumber, firstDays }));
;
async () => {

 { svelteHTML.createElement("div", {   "class":['track', state],"aria-hidden":`true`,});
      for(let segment of __sveltets_2_ensureArray(track)){let index = 1;index;
     { svelteHTML.createElement("i", { "class":[segment.kind, { limit: segment.limit }],});
      if(segment.mark === 'today'){
         { svelteHTML.createElement("b", { "class":`today`,}); }
      } else if (segment.mark === 'done'){
         { svelteHTML.createElement("b", { "class":`point`,});  { const $$_nocI3C = __sveltets_2_ensureComponent(Icon); new $$_nocI3C({ target: __sveltets_2_any(), props: {    "of":Check,"size":`small`,"heavy":true,}});} }
      } else if (segment.mark === 'paused'){
         { svelteHTML.createElement("b", { "class":`point`,});  { const $$_nocI3C = __sveltets_2_ensureComponent(Icon); new $$_nocI3C({ target: __sveltets_2_any(), props: {    "of":Pause,"size":`small`,"heavy":true,}});} }
      }
     }
  }
 }


};
return { props: {} as any as Clock, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ClockTrack__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ClockTrack__SvelteComponent_ = ReturnType<typeof ClockTrack__SvelteComponent_>;
/*Ωignore_endΩ*/export default ClockTrack__SvelteComponent_;