///<reference types="svelte" />
;
import CloudOff from '@lucide/svelte/icons/cloud-off';
import type { ComponentProps } from 'svelte';
import { words } from '#lib/words/index.ts';
import Button from './Button.svelte';
import StateMessage from './StateMessage.svelte';
;

  /** For what is not kept on the device. */
  interface Props extends Partial<ComponentProps<typeof StateMessage>> {
    onretry?: () => void;
  };function $$render() {
  const again/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => { { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":onretry,}});words.states.offline.again; Button}};return __sveltets_2_any(0)};
  
  
  
  
  

  let { onretry, ...props }: Props = $props();
;
async () => {



 { const $$_egasseMetatS0C = __sveltets_2_ensureComponent(StateMessage); new $$_egasseMetatS0C({ target: __sveltets_2_any(), props: {            "icon":CloudOff,"title":words.states.offline.title,"words":words.states.offline.words,"role":`status`,"action":onretry && again,...props,}});}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const OfflineState__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type OfflineState__SvelteComponent_ = ReturnType<typeof OfflineState__SvelteComponent_>;
/*Ωignore_endΩ*/export default OfflineState__SvelteComponent_;