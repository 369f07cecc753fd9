///<reference types="svelte" />
;
import Landmark from '@lucide/svelte/icons/landmark';
import MessageSquarePlus from '@lucide/svelte/icons/message-square-plus';
import RotateCcw from '@lucide/svelte/icons/rotate-ccw';
import Undo2 from '@lucide/svelte/icons/undo-2';
import UserRound from '@lucide/svelte/icons/user-round';
import Icon, { type IconShape } from '#lib/ui/Icon.svelte';
import type { MayDo } from './may-do.ts';

;type $$ComponentProps =  { list: readonly MayDo[] };function $$render() {

  
  
  
  
  
  
  

  let { list }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();

  const icons = {
    again: RotateCcw,
    add: MessageSquarePlus,
    voice: UserRound,
    back: Undo2,
    outside: Landmark,
  } satisfies Record<MayDo['id'], IconShape>;
;
async () => {

 { svelteHTML.createElement("ul", {});
     for(let { id, title, words, lines } of __sveltets_2_ensureArray(list)){id;
     { svelteHTML.createElement("li", {});
       { const $$_nocI2C = __sveltets_2_ensureComponent(Icon); new $$_nocI2C({ target: __sveltets_2_any(), props: {  "of":icons[id],}});}
       { svelteHTML.createElement("div", {});
         { svelteHTML.createElement("h3", {});title; }
         { svelteHTML.createElement("p", {});words; }
           for(let line of __sveltets_2_ensureArray(lines)){line; { svelteHTML.createElement("p", {});line; }}
       }
     }
  }
 }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const MayDoList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type MayDoList__SvelteComponent_ = ReturnType<typeof MayDoList__SvelteComponent_>;
/*Ωignore_endΩ*/export default MayDoList__SvelteComponent_;