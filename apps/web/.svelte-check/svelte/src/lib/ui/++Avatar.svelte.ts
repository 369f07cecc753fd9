///<reference types="svelte" />
;
import { initialsOf } from './initials-of.ts';

;type $$ComponentProps =  { name: string };function $$render() {

  

  /** Initials in a circle; the name itself stands near it or in the label of what holds it. */
  let { name }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {

 { svelteHTML.createElement("span", { "aria-hidden":`true`,});initialsOf(name); }


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Avatar__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Avatar__SvelteComponent_ = ReturnType<typeof Avatar__SvelteComponent_>;
/*Ωignore_endΩ*/export default Avatar__SvelteComponent_;