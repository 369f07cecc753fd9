///<reference types="svelte" />
;
import Lock from '@lucide/svelte/icons/lock';
import type { ComponentProps } from 'svelte';
import { words } from '#lib/words/index.ts';
import Button from './Button.svelte';
import StateMessage from './StateMessage.svelte';
;

  /** Absent and forbidden look alike. */
  interface Props extends Partial<ComponentProps<typeof StateMessage>> {
    homeHref?: string;
  };function $$render() {
  const back/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => { { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"href":homeHref,}});words.states.forbidden.back; Button}};return __sveltets_2_any(0)};
  
  
  
  
  

  let { homeHref, ...props }: Props = $props();
;
async () => {



 { const $$_egasseMetatS0C = __sveltets_2_ensureComponent(StateMessage); new $$_egasseMetatS0C({ target: __sveltets_2_any(), props: {          "icon":Lock,"title":words.states.forbidden.title,"words":words.states.forbidden.words,"action":homeHref ? back : undefined,...props,}});}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ForbiddenState__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ForbiddenState__SvelteComponent_ = ReturnType<typeof ForbiddenState__SvelteComponent_>;
/*Ωignore_endΩ*/export default ForbiddenState__SvelteComponent_;