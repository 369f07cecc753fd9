///<reference types="svelte" />
;
import Inbox from '@lucide/svelte/icons/inbox';
import type { ComponentProps } from 'svelte';
import { words } from '#lib/words/index.ts';
import StateMessage from './StateMessage.svelte';
function $$render() {

  
  
  
  

  let props: Partial<ComponentProps<typeof StateMessage>> = $props();
;
async () => {

 { const $$_egasseMetatS0C = __sveltets_2_ensureComponent(StateMessage); new $$_egasseMetatS0C({ target: __sveltets_2_any(), props: {    "icon":Inbox,...words.states.empty,...props,}});}
};
return { props: {} as any as Partial<ComponentProps<typeof StateMessage>>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const EmptyState__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type EmptyState__SvelteComponent_ = ReturnType<typeof EmptyState__SvelteComponent_>;
/*Ωignore_endΩ*/export default EmptyState__SvelteComponent_;