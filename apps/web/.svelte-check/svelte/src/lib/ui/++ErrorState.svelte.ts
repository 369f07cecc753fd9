///<reference types="svelte" />
;
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import type { ComponentProps } from 'svelte';
import { words } from '#lib/words/index.ts';
import Button from './Button.svelte';
import StateMessage from './StateMessage.svelte';
;

  /** A bug or a fault on our side, with the id under which it was logged. */
  interface Props extends Partial<ComponentProps<typeof StateMessage>> {
    id?: string;
    onretry?: () => void;
  };function $$render() {
  const again/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => { { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":onretry,}});error.again; Button}};return __sveltets_2_any(0)};
  
  
  
  
  

  let { id, onretry, ...props }: Props = $props();

  const { error } = words.states;
;
async () => {



 { const $$_egasseMetatS0C = __sveltets_2_ensureComponent(StateMessage); new $$_egasseMetatS0C({ target: __sveltets_2_any(), props: {              "icon":TriangleAlert,"title":error.title,"words":id ? `${error.words} ${error.quote(id)}` : error.words,"tone":`danger`,"role":`alert`,"action":onretry && again,...props,}});}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ErrorState__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ErrorState__SvelteComponent_ = ReturnType<typeof ErrorState__SvelteComponent_>;
/*Ωignore_endΩ*/export default ErrorState__SvelteComponent_;