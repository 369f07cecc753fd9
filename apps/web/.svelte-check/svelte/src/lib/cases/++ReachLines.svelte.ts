///<reference types="svelte" />
;
import { telHref } from '#lib/ui/tel-href.ts';

;type $$ComponentProps =  { phone?: string; email?: string; address?: string };function $$render() {

  

  /** How somebody is reached, a line for each way, ready to be tapped. */
  let { phone, email, address }:/*Ωignore_startΩ*/$$ComponentProps/*Ωignore_endΩ*/ = $props();
;
async () => {

if(phone){ { svelteHTML.createElement("p", {}); { svelteHTML.createElement("a", { "href":telHref(phone),});phone; } }}
if(email){ { svelteHTML.createElement("p", {}); { svelteHTML.createElement("a", { "href":`mailto:${email}`,});email; } }}
if(address){ { svelteHTML.createElement("p", { "class":`address`,});address; }}


};
return { props: {} as any as $$ComponentProps, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ReachLines__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ReachLines__SvelteComponent_ = ReturnType<typeof ReachLines__SvelteComponent_>;
/*Ωignore_endΩ*/export default ReachLines__SvelteComponent_;